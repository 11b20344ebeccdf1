// Package reviewtest holds a Ledger in memory, the conformance suite that every Ledger must
// pass, and builders of candidates, cases and whole desks for tests.
//
// MemLedger keeps what it is given as JSON, as a store on disk would, so a test never shares
// memory with the code under test. It forgets everything when the process ends.
package reviewtest

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
	"sync"

	"nongrata/ingest"
	"nongrata/review"
)

var (
	_ review.Ledger = (*MemLedger)(nil)
	_ review.Outbox = (*MemLedger)(nil)
	_ review.Tx     = (*memTx)(nil)
)

// A MemLedger is a review.Ledger and review.Outbox in memory. Use NewMemLedger.
type MemLedger struct {
	write sync.Mutex // held by Update, so writers queue
	mu    sync.Mutex // guards now
	now   *state
	wake  map[review.Topic]chan struct{}
}

// state is never changed once it is in MemLedger.now.
type state struct {
	cases      map[string][]byte
	pairs      map[string]string // case → receiving and sending state
	caseOf     map[string]string // candidate → case
	expulsions map[string][]byte
	decisions  map[string][]byte
	keys       map[string]string
	entries    []review.Entry
	outbox     [][]byte
	sent       map[string]bool // every message ID ever put in
	puts       []string        // the case of every PutCase
}

// NewMemLedger returns an empty ledger.
func NewMemLedger() *MemLedger {
	return &MemLedger{
		now: &state{
			cases: map[string][]byte{}, pairs: map[string]string{}, caseOf: map[string]string{}, expulsions: map[string][]byte{},
			decisions: map[string][]byte{}, keys: map[string]string{}, sent: map[string]bool{},
		},
		wake: map[review.Topic]chan struct{}{
			review.TopicExpulsion: make(chan struct{}, 1),
			review.TopicAlert:     make(chan struct{}, 1),
		},
	}
}

func (s *state) clone() *state {
	return &state{
		cases: maps.Clone(s.cases), pairs: maps.Clone(s.pairs), caseOf: maps.Clone(s.caseOf), expulsions: maps.Clone(s.expulsions),
		decisions: maps.Clone(s.decisions), keys: maps.Clone(s.keys), sent: maps.Clone(s.sent),
		entries: slices.Clip(s.entries), outbox: slices.Clip(s.outbox), puts: slices.Clip(s.puts),
	}
}

func (l *MemLedger) snapshot() *state {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.now
}

// View implements review.Ledger.
func (l *MemLedger) View(ctx context.Context, f func(review.View) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	return f(&memTx{state: l.snapshot()})
}

// Update implements review.Ledger.
func (l *MemLedger) Update(ctx context.Context, f func(review.Tx) error) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	l.write.Lock()
	defer l.write.Unlock()
	tx := &memTx{state: l.snapshot().clone(), woken: map[review.Topic]bool{}}
	if err := f(tx); err != nil {
		return err
	}
	l.commit(tx)
	return nil
}

func (l *MemLedger) commit(tx *memTx) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.now = tx.state
	for topic := range tx.woken {
		select {
		case l.wake[topic] <- struct{}{}:
		default:
		}
	}
}

// Pending implements review.Outbox.
func (l *MemLedger) Pending(ctx context.Context, topic review.Topic, n int) ([]review.Outbound, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	var out []review.Outbound
	for _, b := range l.snapshot().outbox {
		m, err := decode[review.Outbound](b)
		if err != nil {
			return nil, err
		}
		if m.Topic == topic && len(out) < n {
			out = append(out, m)
		}
	}
	return out, nil
}

// Sent implements review.Outbox.
func (l *MemLedger) Sent(ctx context.Context, topic review.Topic, ids []string) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	l.write.Lock()
	defer l.write.Unlock()
	s := l.snapshot().clone()
	var kept [][]byte
	for _, b := range s.outbox {
		m, err := decode[review.Outbound](b)
		if err != nil {
			return err
		}
		if m.Topic != topic || !slices.Contains(ids, m.ID) {
			kept = append(kept, b)
		}
	}
	s.outbox = kept
	l.commit(&memTx{state: s})
	return nil
}

// Wake implements review.Outbox.
func (l *MemLedger) Wake(topic review.Topic) <-chan struct{} { return l.wake[topic] }

// memTx is a View of a snapshot, or a Tx on a private copy.
type memTx struct {
	*state
	woken map[review.Topic]bool
}

func decode[T any](b []byte) (T, error) {
	var v T
	err := json.Unmarshal(b, &v)
	return v, err
}

func find[T any](m map[string][]byte, noun, id string) (T, error) {
	b, ok := m[id]
	if !ok {
		var zero T
		return zero, fmt.Errorf("%s %s: %w", noun, id, review.ErrNotFound)
	}
	return decode[T](b)
}

// Case implements review.View.
func (t *memTx) Case(id string) (review.Case, error) {
	return find[review.Case](t.cases, "case", id)
}

// CaseOf implements review.View.
func (t *memTx) CaseOf(candidate string) (string, error) { return t.caseOf[candidate], nil }

// CasesOfPair implements review.View.
func (t *memTx) CasesOfPair(receiving, sending string) iter.Seq2[review.Case, error] {
	return t.where(func(id string) bool { return t.pairs[id] == receiving+" "+sending }, false)
}

// Cases implements review.View.
func (t *memTx) Cases(waiting bool) iter.Seq2[review.Case, error] {
	return t.where(func(string) bool { return true }, waiting)
}

// CasesSince implements review.View: a mark is how many cases have been put.
func (t *memTx) CasesSince(mark uint64) (ids []string, now uint64, ok bool) {
	if now = uint64(len(t.puts)); mark > now {
		return nil, now, false
	}
	ids = slices.Sorted(slices.Values(t.puts[mark:]))
	return slices.Compact(ids), now, true
}

// where yields the cases whose ID keep accepts, the oldest first.
func (t *memTx) where(keep func(id string) bool, waiting bool) iter.Seq2[review.Case, error] {
	return func(yield func(review.Case, error) bool) {
		var out []review.Case
		for id, b := range t.cases {
			if !keep(id) {
				continue
			}
			c, err := decode[review.Case](b)
			if err != nil {
				yield(c, err)
				return
			}
			if !waiting || c.Waiting() {
				out = append(out, c)
			}
		}
		slices.SortFunc(out, func(a, b review.Case) int {
			return cmp.Or(a.Opened.Compare(b.Opened), strings.Compare(a.ID, b.ID))
		})
		for _, c := range out {
			if !yield(c, nil) {
				return
			}
		}
	}
}

// Expulsion implements review.View.
func (t *memTx) Expulsion(id string) (review.Expulsion, error) {
	return find[review.Expulsion](t.expulsions, "expulsion", id)
}

// Expulsions implements review.View.
func (t *memTx) Expulsions() iter.Seq2[review.Expulsion, error] {
	return func(yield func(review.Expulsion, error) bool) {
		for _, id := range slices.Sorted(maps.Keys(t.expulsions)) {
			e, err := decode[review.Expulsion](t.expulsions[id])
			if !yield(e, err) || err != nil {
				return
			}
		}
	}
}

// Decision implements review.View.
func (t *memTx) Decision(id string) (review.Decision, error) {
	return find[review.Decision](t.decisions, "decision", id)
}

// DecisionByKey implements review.View.
func (t *memTx) DecisionByKey(key string) (string, error) { return t.keys[key], nil }

// Entries implements review.View.
func (t *memTx) Entries(seq uint64) iter.Seq2[review.Entry, error] {
	return func(yield func(review.Entry, error) bool) {
		for i := seq; i < uint64(len(t.entries)); i++ {
			if !yield(t.entries[i], nil) {
				return
			}
		}
	}
}

// EntriesOf implements review.View.
func (t *memTx) EntriesOf(s review.Subject, seq uint64) iter.Seq2[review.Entry, error] {
	name, _ := json.Marshal(s.ID) // a string can always be written
	return func(yield func(review.Entry, error) bool) {
		for _, e := range slices.Backward(t.entries[:min(seq, uint64(len(t.entries)))]) {
			var d review.Decision
			var err error
			if s != (review.Subject{}) {
				if !bytes.Contains(e.Record, name) {
					continue
				}
				if d, err = decode[review.Decision](e.Record); err == nil && !slices.Contains(d.Subjects(), s) {
					continue
				}
			}
			if !yield(e, err) || err != nil {
				return
			}
		}
	}
}

// PutCase implements review.Tx.
func (t *memTx) PutCase(c review.Case) error {
	if c.ID == "" {
		return fmt.Errorf("storing a case without id: %w", review.ErrInvalid)
	}
	b, err := json.Marshal(c)
	if err != nil {
		return err
	}
	if old, err := t.Case(c.ID); err == nil {
		for _, cl := range old.Claims {
			if t.caseOf[cl.Candidate.ID] == c.ID { // else it has moved to another case already
				delete(t.caseOf, cl.Candidate.ID)
			}
		}
	}
	for _, cl := range c.Claims {
		t.caseOf[cl.Candidate.ID] = c.ID
	}
	t.cases[c.ID] = b
	t.puts = append(t.puts, c.ID)
	t.pairs[c.ID] = string(c.Act.ReceivingState) + " " + string(c.Act.SendingState)
	return nil
}

// Decide implements review.Tx.
func (t *memTx) Decide(d review.Decision) (review.Entry, error) {
	if _, ok := t.decisions[d.ID]; ok || d.ID == "" {
		return review.Entry{}, fmt.Errorf("decision %q: empty or already in the ledger: %w", d.ID, review.ErrConflict)
	}
	record, err := json.Marshal(d)
	if err != nil {
		return review.Entry{}, err
	}
	for _, c := range d.Cases {
		if err := t.PutCase(c.After); err != nil {
			return review.Entry{}, err
		}
	}
	for _, e := range d.Expulsions {
		if t.expulsions[e.ID], err = json.Marshal(e); err != nil {
			return review.Entry{}, err
		}
	}
	t.decisions[d.ID] = record
	if d.Key != "" {
		t.keys[d.Key] = d.ID
	}
	entry := review.Entry{
		Seq: uint64(len(t.entries)), At: d.At, Hash: string(ingest.HashOf(record)), Record: record,
	}
	t.entries = append(t.entries, entry)
	return entry, nil
}

// Send implements review.Tx.
func (t *memTx) Send(m review.Outbound) error {
	if t.sent[m.ID] {
		return nil
	}
	b, err := json.Marshal(m)
	if err != nil {
		return err
	}
	t.sent[m.ID] = true
	t.outbox = append(t.outbox, b)
	t.woken[m.Topic] = true
	return nil
}
