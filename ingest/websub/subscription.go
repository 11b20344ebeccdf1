package websub

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"time"

	"nongrata/ingest"
)

const (
	wantedLease = 10 * 24 * time.Hour // what is asked for
	maxLease    = 14 * 24 * time.Hour // what is believed of what is granted
	minLease    = time.Minute
	askAgain    = 5 * time.Minute // after a request that came to nothing; longer each time
	askAgainMax = 6 * time.Hour
	deniedFor   = 24 * time.Hour
	leaveTries  = 3 // requests to unsubscribe before the lease is left to end by itself
)

// A subscription is one feed's with its hub. All its times are UTC.
type subscription struct {
	Source ingest.SourceID `json:"source"`
	Hub    string          `json:"hub"`
	Topic  string          `json:"topic"`
	Token  string          `json:"token"`  // the last part of the callback's address
	Secret string          `json:"secret"` // signs what is pushed
	// Pending says that the hub has been asked and has not verified yet.
	Pending bool          `json:"pending,omitempty"`
	Leaving bool          `json:"leaving,omitempty"` // to be unsubscribed
	Lease   time.Duration `json:"lease,omitempty"`   // as granted; zero before
	Until   time.Time     `json:"until,omitzero"`    // its end
	Next    time.Time     `json:"next,omitzero"`     // when to ask the hub
	Tries   int           `json:"tries,omitempty"`   // in a row, in vain so far
	Problem string        `json:"problem,omitempty"` // the last, verbatim
}

// subscribe returns a new one, to be asked for at once.
func subscribe(id ingest.SourceID, hub, topic string) *subscription {
	return &subscription{Source: id, Hub: hub, Topic: topic,
		Token: strings.ToLower(rand.Text()), Secret: rand.Text()}
}

// live reports whether the hub pushes.
func (s *subscription) live(now time.Time) bool { return now.Before(s.Until) }

// asked notes that the hub was asked at now, and when to ask again should it not verify.
func (s *subscription) asked(now time.Time, err error) {
	s.Pending, s.Problem = err == nil, ""
	s.Tries++
	if err != nil {
		s.Problem = err.Error()
	}
	s.Next = now.Add(min(time.Duration(s.Tries)*askAgain, askAgainMax))
}

// granted notes that the hub has verified and for how long. It is renewed when a third is left.
func (s *subscription) granted(now time.Time, lease time.Duration) {
	s.Lease = min(max(lease, minLease), maxLease)
	s.Until = now.Add(s.Lease)
	s.Next = s.Until.Add(-s.Lease / 3)
	s.Pending, s.Tries, s.Problem = false, 0, ""
}

// denied notes that the hub will not have it.
func (s *subscription) denied(now time.Time, reason string) {
	s.Pending, s.Until = false, time.Time{}
	s.Problem, s.Next = "denied by the hub: "+reason, now.Add(deniedFor)
}

// A book keeps the subscriptions by token, and in a file.
type book struct {
	file string
	all  map[string]*subscription
}

// open reads the file; one that is not there is an empty book.
func open(file string) (book, error) {
	b := book{file, map[string]*subscription{}}
	raw, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return b, nil
	}
	var list []*subscription
	if err == nil {
		err = json.Unmarshal(raw, &list)
	}
	if err != nil {
		return b, fmt.Errorf("reading subscriptions: %w", err)
	}
	for _, s := range list {
		if s != nil && s.Token != "" && s.Secret != "" {
			b.all[s.Token] = s
		}
	}
	return b, nil
}

// save replaces the file, whole or not at all.
func (b book) save() error {
	list := make([]*subscription, 0, len(b.all))
	for _, s := range b.all {
		list = append(list, s)
	}
	raw, err := json.MarshalIndent(list, "", "\t")
	if err == nil {
		err = os.WriteFile(b.file+".new", raw, 0o600)
	}
	if err == nil {
		err = os.Rename(b.file+".new", b.file)
	}
	if err != nil {
		return fmt.Errorf("keeping subscriptions: %w", err)
	}
	return nil
}

// of returns the subscription of a source that is not being left, or nil.
func (b book) of(id ingest.SourceID) *subscription {
	for _, s := range b.all {
		if s.Source == id && !s.Leaving {
			return s
		}
	}
	return nil
}
