package review

import (
	"context"
	"encoding/json"
	"iter"
	"math"
	"time"
)

// An Entry is one record of the ledger. Hash covers Record, the exact bytes; the store keeps
// a Merkle tree over the hashes, so no entry can change, go or change places unseen.
type Entry struct {
	Seq    uint64          `json:"seq"` // from 0, without gaps
	At     time.Time       `json:"at"`
	Hash   string          `json:"hash"`
	Record json.RawMessage `json:"record"` // the Decision as it was written
}

// An Outbound is a message that a transaction causes: written with it, sent after it, at
// least once, always under the same ID.
type Outbound struct {
	ID    string     `json:"id"`    // deterministic: expulsion or case ID, version and kind
	Topic Topic      `json:"topic"` // where it goes
	Kind  string     `json:"kind"`  // see the constants below
	Why   string     `json:"why"`   // the reason in a sentence, for people
	At    time.Time  `json:"at"`
	Case  *Case      `json:"case,omitempty"`  // TopicAlert: the case as it was
	Event *Expulsion `json:"event,omitempty"` // the expulsion as it was
	Prior *Expulsion `json:"prior,omitempty"` // before a correction
	// Notice is what operators are told, of no case: KindOperator.
	Notice *Notice `json:"notice,omitempty"`
}

// A Notice tells operators how the machine fares, in a line and in full.
type Notice struct {
	Line string `json:"line"`
	Text string `json:"text"`
}

// A Topic says where an Outbound goes.
type Topic string

// The topics.
const (
	TopicExpulsion Topic = "expulsion" // the EXPULSIONS stream
	TopicAlert     Topic = "alert"     // the desk's alert channels
)

// The kinds of Outbound.
const (
	KindUnconfirmed = "unconfirmed" // alert: a candidate that nobody has decided on yet
	KindNew         = "new"         // approved; the alert says "confirmed"
	KindCorrected   = "corrected"
	KindReversed    = "reversed"
	KindWithdrawn   = "withdrawn"
	KindOperator    = "operator" // alert: how sources fare, for operators
)

// LedgerEnd is a sequence number behind every entry.
const LedgerEnd uint64 = math.MaxUint64

// A View is a consistent reading of the desk's store. Iterators stop at the first error.
type View interface {
	// Case returns the case with this ID, or an error that wraps ErrNotFound.
	Case(id string) (Case, error)
	// CaseOf returns the ID of the case that holds this candidate, "" when none does.
	CaseOf(candidate string) (string, error)
	// CasesOfPair yields every case of the pair, oldest first. Either code may be "" (open).
	CasesOfPair(receiving, sending string) iter.Seq2[Case, error]
	// Cases yields every case, or only those that wait for a person.
	Cases(waiting bool) iter.Seq2[Case, error]
	// CasesSince returns the IDs of the cases stored since the View that had this mark, others
	// too, and the mark of this View. Not ok: nobody remembers that far back, so read them all.
	CasesSince(mark uint64) (ids []string, now uint64, ok bool)
	// Expulsion returns the record with this ID, or an error that wraps ErrNotFound.
	Expulsion(id string) (Expulsion, error)
	// Expulsions yields every record as it stands, by ID.
	Expulsions() iter.Seq2[Expulsion, error]
	// Decision returns the decision with this ID, or an error that wraps ErrNotFound.
	Decision(id string) (Decision, error)
	// DecisionByKey returns the ID of the decision with this idempotency key, "" when none.
	DecisionByKey(key string) (string, error)
	// Entries yields the ledger from seq on, in order.
	Entries(seq uint64) iter.Seq2[Entry, error]
	// EntriesOf yields the entries before the one with number seq whose decision has the subject
	// among its Subjects, the newest first; LedgerEnd is behind all, the zero Subject is any. It
	// costs what it yields, however long the ledger is.
	EntriesOf(s Subject, seq uint64) iter.Seq2[Entry, error]
}

// A Tx is a View that can be written to. All of it becomes durable, or none.
type Tx interface {
	View
	// PutCase stores c, indexed by its candidates, pair and whether it waits.
	PutCase(c Case) error
	// Decide appends d to the ledger and stores the cases and expulsions it carries.
	Decide(d Decision) (Entry, error)
	// Send puts m into the outbox. The same ID twice is one message.
	Send(m Outbound) error
}

// A Ledger is the desk's store.
type Ledger interface {
	// View calls f with a consistent snapshot.
	View(ctx context.Context, f func(View) error) error
	// Update calls f in a transaction, commits when f returns nil, and returns only when the
	// commit is on disk. It may call f again when it had to roll back, so f begins anew at each
	// call. An error from the commit itself means "unknown": every caller is
	// idempotent, so it may simply try again.
	Update(ctx context.Context, f func(Tx) error) error
}

// An Outbox is drained by whoever sends messages on.
type Outbox interface {
	// Pending returns up to n messages of the topic, oldest first.
	Pending(ctx context.Context, topic Topic, n int) ([]Outbound, error)
	// Sent removes the messages with these IDs.
	Sent(ctx context.Context, topic Topic, ids []string) error
	// Wake returns the topic's channel, the same at every call: it receives after commits that
	// put messages of the topic in. It is buffered by one and never closed; it may receive once
	// too often, never too seldom. A topic has one drainer.
	Wake(topic Topic) <-chan struct{}
}
