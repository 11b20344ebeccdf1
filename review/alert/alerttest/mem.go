package alerttest

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"sync"
	"time"

	"nongrata/review"
	"nongrata/review/alert"
)

// Mem is an outbox and a log of deliveries in memory. Its Fail field, when set, is asked
// before each call with the method's name; an error from it is returned and nothing is done.
type Mem struct {
	Fail func(method string) error

	mu      sync.Mutex
	outbox  map[review.Topic][]review.Outbound
	log     map[string]alert.Delivery
	order   []string // delivery IDs as they came
	wakes   map[review.Topic]chan struct{}
	changed chan struct{} // closed and replaced at every change
}

var (
	_ alert.Deliveries = (*Mem)(nil)
	_ review.Outbox    = (*Mem)(nil)
)

// NewMem returns an empty one.
func NewMem() *Mem {
	return &Mem{outbox: map[review.Topic][]review.Outbound{}, log: map[string]alert.Delivery{},
		wakes: map[review.Topic]chan struct{}{}, changed: make(chan struct{})}
}

// Send puts messages into the outbox, as a transaction of the ledger does.
func (m *Mem) Send(_ context.Context, out ...review.Outbound) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, o := range out {
		known := func(p review.Outbound) bool { return p.ID == o.ID }
		if !slices.ContainsFunc(m.outbox[o.Topic], known) {
			m.outbox[o.Topic] = append(m.outbox[o.Topic], o)
		}
		select {
		case m.wake(o.Topic) <- struct{}{}:
		default:
		}
	}
	m.change()
	return nil
}

// Pending returns messages, oldest first.
func (m *Mem) Pending(_ context.Context, topic review.Topic, n int) ([]review.Outbound, error) {
	if err := m.fail("Pending"); err != nil {
		return nil, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	return slices.Clone(m.outbox[topic][:min(n, len(m.outbox[topic]))]), nil
}

// Sent removes messages.
func (m *Mem) Sent(_ context.Context, topic review.Topic, ids []string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.remove(topic, ids...)
	return nil
}

// Wake returns the topic's channel.
func (m *Mem) Wake(topic review.Topic) <-chan struct{} {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.wake(topic)
}

// Accept records deliveries and takes the messages out.
func (m *Mem) Accept(_ context.Context, outbound []string, ds []alert.Delivery) error {
	if err := m.fail("Accept"); err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, d := range ds {
		if _, known := m.log[d.ID]; !known {
			m.put(d)
		}
	}
	m.remove(review.TopicAlert, outbound...)
	m.change()
	return nil
}

// Known returns the delivery with this ID, and whether there is one.
func (m *Mem) Known(_ context.Context, id string) (alert.Delivery, bool, error) {
	if err := m.fail("Known"); err != nil {
		return alert.Delivery{}, false, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	d, ok := m.log[id]
	return d, ok, nil
}

// Due returns waiting deliveries but those, the earliest Next first.
func (m *Mem) Due(_ context.Context, now time.Time, n int, but map[string]bool) ([]alert.Delivery, error) {
	if err := m.fail("Due"); err != nil {
		return nil, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	due := slices.DeleteFunc(m.waiting(but), func(d alert.Delivery) bool { return d.Next.After(now) })
	slices.SortFunc(due, byNext)
	return due[:min(n, len(due))], nil
}

// NextDue returns the earliest Next of all but those.
func (m *Mem) NextDue(_ context.Context, but map[string]bool) (time.Time, error) {
	if err := m.fail("NextDue"); err != nil {
		return time.Time{}, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if w := m.waiting(but); len(w) > 0 {
		return slices.MinFunc(w, byNext).Next, nil
	}
	return time.Time{}, nil
}

// Record stores ds.
func (m *Mem) Record(_ context.Context, ds ...alert.Delivery) error {
	if err := m.fail("Record"); err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, d := range ds {
		m.put(d)
	}
	m.change()
	return nil
}

// Recent returns deliveries, newest first.
func (m *Mem) Recent(_ context.Context, n int) ([]alert.Delivery, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var out []alert.Delivery
	for _, id := range slices.Backward(m.order) {
		if len(out) < n {
			out = append(out, m.log[id])
		}
	}
	return out, nil
}

// Settle waits until the outbox is empty and no delivery waits, or ctx ends, and returns
// every delivery by ID.
func (m *Mem) Settle(ctx context.Context) (map[string]alert.Delivery, error) {
	return m.Until(ctx, func(ds map[string]alert.Delivery) bool {
		if len(m.outbox[review.TopicAlert]) > 0 {
			return false
		}
		for _, d := range ds {
			if d.State == alert.Waiting {
				return false
			}
		}
		return true
	})
}

// All are deliveries by ID.
type All = map[string]alert.Delivery

// Until waits until f holds of the deliveries, or ctx ends, and returns them. f must not
// call m's methods.
func (m *Mem) Until(ctx context.Context, f func(All) bool) (All, error) {
	for {
		m.mu.Lock()
		ok, changed, over := f(m.log), m.changed, ctx.Err()
		if ok || over != nil {
			defer m.mu.Unlock()
			if ok {
				over = nil
			}
			return maps.Clone(m.log), over
		}
		m.mu.Unlock()
		select {
		case <-ctx.Done():
		case <-changed:
		}
	}
}

func (m *Mem) fail(method string) error {
	if m.Fail == nil {
		return nil
	}
	return m.Fail(method)
}

func (m *Mem) put(d alert.Delivery) {
	if _, known := m.log[d.ID]; !known {
		m.order = append(m.order, d.ID)
	}
	m.log[d.ID] = d
}

func (m *Mem) change() {
	close(m.changed)
	m.changed = make(chan struct{})
}

func (m *Mem) wake(topic review.Topic) chan struct{} {
	if m.wakes[topic] == nil {
		m.wakes[topic] = make(chan struct{}, 1)
	}
	return m.wakes[topic]
}

func (m *Mem) remove(topic review.Topic, ids ...string) {
	m.outbox[topic] = slices.DeleteFunc(m.outbox[topic], func(o review.Outbound) bool {
		return slices.Contains(ids, o.ID)
	})
}

func (m *Mem) waiting(but map[string]bool) []alert.Delivery {
	var out []alert.Delivery
	for _, d := range m.log {
		if d.State == alert.Waiting && !but[d.ID] {
			out = append(out, d)
		}
	}
	return out
}

func byNext(a, b alert.Delivery) int {
	return cmp.Or(a.Next.Compare(b.Next), cmp.Compare(a.ID, b.ID))
}
