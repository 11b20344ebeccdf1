package ingest

import (
	"context"
	"net/http"
	"time"
)

// A Health is what the last polls say of a source, in a word.
type Health string

// The states of health.
const (
	Untried     Health = "untried"     // not polled yet
	OK          Health = "ok"          // answered with items
	Unchanged   Health = "unchanged"   // answered: nothing new
	Empty       Health = "empty"       // answered with a list without items
	NotAFeed    Health = "not_a_feed"  // HTML, or something else, where a feed was
	NoMatch     Health = "no_match"    // the declared selectors find nothing
	Malformed   Health = "malformed"   // unreadable
	Blocked     Health = "blocked"     // 401, 403, 451 or a bot check
	Throttled   Health = "throttled"   // 429: asked too often
	NotFound    Health = "not_found"   // 404: nothing there, perhaps for a while
	Gone        Health = "gone"        // 410: taken away for good, by the site's own word
	ServerError Health = "server"      // 5xx
	Unreachable Health = "unreachable" // no connection
	NoName      Health = "dns"         // its host's name is not known
	Overdue     Health = "timeout"     // no complete answer in time
	Untrusted   Health = "certificate" // its TLS certificate proves nothing
	Garbled     Health = "garbled"     // characters were lost: its text cannot be trusted
	Foreign     Health = "language"    // has told its news in another language for days
	Lookalike   Health = "lookalike"   // leads to a domain that only looks like its own
	Refused     Health = "refused"     // our own guard refused the address
	TooLarge    Health = "too_large"   // the body is over the cap
	Silent      Health = "silent"      // answers, but has told nothing new for longer than its rhythm
	Moved       Health = "moved"       // has answered from another address for days: to be corrected
	Offline     Health = "offline"     // many hosts at once were not reached: our own network is down
	Disallowed  Health = "disallowed"  // the site's robots.txt forbids the page
)

// Healths returns every state of health: the bad ones first, in the order in which they want a
// person's eye, then those that are no reason to look.
func Healths() []Health {
	return []Health{
		Lookalike, Untrusted, Garbled, Foreign, NoMatch, NotAFeed, Malformed, Gone, NotFound, Blocked, Disallowed, Moved,
		Throttled,
		TooLarge, Refused, NoName, Unreachable, Overdue, ServerError, Empty, Silent, Offline,
		Untried, OK, Unchanged,
	}
}

// Answers reports whether a source in h answers at all with what it is polled for.
func (h Health) Answers() bool {
	switch h {
	case OK, Unchanged, Untried, Empty, Silent, Moved, Foreign, Lookalike:
		return true
	}
	return false
}

// Lost reports whether h is of a source that was not reached, as all are when our own network is
// down.
func (h Health) Lost() bool { return h == Unreachable || h == NoName || h == Overdue }

// Absent reports whether h is of an address with nothing behind it.
func (h Health) Absent() bool { return h == Gone || h == NotFound }

// StatusHealth is the health of a source that answers with an HTTP status (RFC 9110 §15) which is
// no success.
func StatusHealth(code int) Health {
	switch {
	case code == http.StatusGone:
		return Gone
	case code == http.StatusNotFound:
		return NotFound
	case code == http.StatusTooManyRequests:
		return Throttled
	case code == http.StatusRequestTimeout || code == http.StatusMisdirectedRequest:
		return Unreachable
	case code >= 400 && code < 500:
		return Blocked
	}
	return ServerError
}

// Good reports whether h is no reason to look at the source.
func (h Health) Good() bool { return h == OK || h == Unchanged || h == Untried }

// A State is what is remembered of one source between polls.
type State struct {
	Source SourceID `json:"source"`
	Health Health   `json:"health"`
	// Error is the last failure, verbatim: the source's, or our own in handing on its items.
	// It is empty when the last poll had none.
	Error        string    `json:"error,omitempty"`
	ETag         string    `json:"etag,omitempty"` // opaque, quotes included
	LastModified string    `json:"last_modified,omitempty"`
	BodyHash     Hash      `json:"body_hash,omitempty"` // of the last listing, to skip identical bytes
	LastPoll     time.Time `json:"last_poll,omitzero"`
	Read         time.Time `json:"read,omitzero"`      // when the whole list was last read and dealt with
	LastOK       time.Time `json:"last_ok,omitzero"`   // last poll without an error
	LastItem     time.Time `json:"last_item,omitzero"` // when a new item was last seen
	Next         time.Time `json:"next,omitzero"`      // the next try
	// NotBefore is until when the server asked to be left alone (Retry-After).
	NotBefore time.Time `json:"not_before,omitzero"`
	Failures  int       `json:"failures,omitempty"` // in a row
	Items     int       `json:"items,omitempty"`    // new items, ever
	FinalURL  string    `json:"final_url,omitempty"`
	// Interval is what the time between polls has adapted to; zero before the first list.
	Interval time.Duration `json:"interval,omitempty"`
	// Hint is how long the server says that its list stays fresh: Cache-Control, Expires, ttl.
	Hint time.Duration `json:"hint,omitempty"`
	// Plain is when the list was last read without validators, which some servers get wrong.
	Plain time.Time `json:"plain,omitzero"`
	// Lies counts the times that a server said "not modified" of a list with new entries. From
	// two on its validators are not sent any more.
	Lies int `json:"lies,omitempty"`
	// Gap is when a list last held nothing that was known: entries may have come and gone
	// between two polls.
	Gap time.Time `json:"gap,omitzero"`
	// Rhythm is about how long it is between one new item and the next; zero when not known.
	Rhythm time.Duration `json:"rhythm,omitempty"`
	// MovedTo is where permanent redirects lead; empty without one. MovedSince and MovedSeen
	// say since when and how often they led there.
	MovedTo    string    `json:"moved_to,omitempty"`
	MovedSince time.Time `json:"moved_since,omitzero"`
	MovedSeen  int       `json:"moved_seen,omitempty"`
	// Surge is until when the source is polled more often, and why.
	Surge Surge `json:"surge,omitzero"`
	// ForeignSeen is in how many polls in a row all news was in another language than the source
	// is known to speak, and ForeignIs which. Feigned says why an address that it leads to looks
	// like one of its own and is none, FeignedAt when that was last so.
	ForeignSeen int       `json:"foreign_seen,omitempty"`
	ForeignIs   string    `json:"foreign_is,omitempty"`
	Feigned     string    `json:"feigned,omitempty"`
	FeignedAt   time.Time `json:"feigned_at,omitzero"`
	// Hub is who pushes the list to subscribers (WebSub), and Topic what it calls it; both are
	// empty for a list that names no hub.
	Hub   string `json:"hub,omitempty"`
	Topic string `json:"topic,omitempty"`
	// Identity is by what the entries are told apart, once the list's own identifiers proved to
	// be of no use; IdentityWhy says how, in a sentence. A declared Source.Identity is over it.
	Identity    Identity `json:"identity,omitempty"`
	IdentityWhy string   `json:"identity_why,omitempty"`
	// Cosmetic counts edits that changed no words and were passed over.
	Cosmetic int `json:"cosmetic,omitempty"`
}

// States keeps the State of every source.
type States interface {
	// States returns every stored state by source.
	States(ctx context.Context) (map[SourceID]State, error)
	// SaveState stores st under st.Source.
	SaveState(ctx context.Context, st State) error
}

// Archive keeps exact bytes under their hash.
type Archive interface {
	// Put stores b durably and returns its hash. Putting the same bytes again changes nothing.
	Put(ctx context.Context, b []byte) (Hash, error)
	// PutAll is Put for many blobs at the cost of one; the hashes are in their order.
	PutAll(ctx context.Context, blobs [][]byte) ([]Hash, error)
	// Get returns the bytes stored under h, or an error that wraps fs.ErrNotExist.
	Get(ctx context.Context, h Hash) ([]byte, error)
}

// Publish hands Items to the next stage, in order. It returns only when they are durable there;
// after an error any of them may be.
type Publish func(ctx context.Context, items ...Item) error
