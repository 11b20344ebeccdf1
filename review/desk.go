package review

import (
	"context"
	"log/slog"
	"time"

	"nongrata/extract"
)

// DefaultAlertConfidence is the confidence from which a candidate is alerted on arrival
// although no official source tells it.
const DefaultAlertConfidence = 0.8

// Options are what a Desk needs beside its Ledger. The zero value works.
type Options struct {
	Clock Clock        // nil takes time.Now
	Log   *slog.Logger // nil discards
	// AlertConfidence is the least confidence for an unconfirmed alert from a source that is
	// not official: 0 takes DefaultAlertConfidence, over 1 means official sources only.
	AlertConfidence float64
	// NoUnconfirmed switches unconfirmed alerts off altogether.
	NoUnconfirmed bool
	// Second says which approvals take two people. The zero value asks for none.
	Second SecondPolicy
	// Blind says which cases two people decide without seeing each other's verdict; none by default.
	Blind BlindPolicy
}

func (o Options) withDefaults() Options {
	if o.Clock == nil {
		o.Clock = time.Now
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.AlertConfidence == 0 {
		o.AlertConfidence = DefaultAlertConfidence
	}
	return o
}

// A Desk files candidates into cases and carries out what reviewers decide. Its methods may be
// called at the same time; each is one transaction of the Ledger. An error that is none of
// ErrNotFound, ErrConflict and ErrInvalid comes from the Ledger, and the same call may be made
// again: filing is idempotent by candidate ID, deciding by Command.Key.
type Desk struct {
	ledger Ledger
	opts   Options
	feed   broadcast
	line   caseLine
	all    caseLine
	book   recordBook
	past   recordLog
}

// NewDesk returns a Desk over l.
func NewDesk(l Ledger, o Options) *Desk {
	return &Desk{ledger: l, opts: o.withDefaults(), line: caseLine{waiting: true, order: ByUrgency}, all: caseLine{order: ByOpening}}
}

func (d *Desk) now() time.Time { return d.opts.Clock().UTC() }

// File puts c into the case it seems to tell of, or opens one. The same ID again replaces the
// claim of a case that nobody has decided on when a better lexicon reads the text differently,
// and changes nothing otherwise. The candidate must have its ID and Provenance.
func (d *Desk) File(ctx context.Context, c extract.Candidate) error {
	return d.file(ctx, c)
}

// Decide carries out cmd and returns the entry that it wrote. It returns ErrStale when the
// case is not at version cmd.Expect any more, ErrInvalid when the command or its act is not
// acceptable, ErrNotFound for an unknown case or decision. The same Key, or the very same
// command on the same version, decides once and returns the first decision again.
func (d *Desk) Decide(ctx context.Context, cmd Command) (Decision, error) {
	return d.decide(ctx, cmd)
}

// Watch returns a channel that receives the IDs of cases after every commit that changed
// them, and a function that ends the watch. A watcher that falls behind gets one "" in place
// of what it missed: anything may have changed. The channel is closed by cancel only.
func (d *Desk) Watch() (changes <-chan string, cancel func()) { return d.feed.watch() }
