package lookout

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"time"

	"nongrata/ingest"
	"nongrata/review"
)

// The defaults of Options.
const (
	DefaultEvery  = time.Minute
	DefaultWindow = 5 * time.Minute
	DefaultPerDay = 24
)

// Options say what a Lookout works with. All functions are required.
type Options struct {
	Sources func() []ingest.SourceStatus
	Send    func(ctx context.Context, m review.Outbound) error // the same ID twice is one message
	File    string                                             // where it remembers what it told
	Clock   ingest.Clock
	Log     *slog.Logger
	Every   time.Duration // between looks; zero takes DefaultEvery
	Window  time.Duration // how long what changes is gathered; zero takes DefaultWindow, below none
	PerDay  int           // messages in 24 hours; zero takes DefaultPerDay
}

// A Lookout watches the sources. It is safe for concurrent use.
type Lookout struct {
	o     Options
	mu    sync.Mutex
	known memory
	// first is when a change was first seen that has not been told; zero when there is none.
	first time.Time
}

// New reads what was told before. A file that cannot be read is an error, one that is missing
// none.
func New(o Options) (*Lookout, error) {
	if o.Every == 0 {
		o.Every = DefaultEvery
	}
	if o.Window == 0 {
		o.Window = DefaultWindow
	}
	if o.PerDay == 0 {
		o.PerDay = DefaultPerDay
	}
	known, err := recall(o.File)
	if err != nil {
		return nil, err
	}
	return &Lookout{o: o, known: known}, nil
}

// Run looks until ctx ends, then returns nil. An error of one look is logged; the next tries again.
func (l *Lookout) Run(ctx context.Context) error {
	for {
		if err := l.Look(ctx); err != nil && ctx.Err() == nil {
			l.o.Log.ErrorContext(ctx, "operators not told", "err", err, "again_in", l.o.Every)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-l.o.Clock.After(l.o.Every):
		}
	}
}

// Look looks once and sends what is due.
func (l *Lookout) Look(ctx context.Context) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.o.Clock.Now().UTC()
	all := l.o.Sources()
	s := look(all, now, func(id ingest.SourceID) time.Time { return l.known.seen(string(id), now) })
	l.known.forget(all)
	began, ended := l.changes(s)
	if len(began)+len(ended) == 0 {
		l.first = time.Time{}
		return l.known.save(l.o.File)
	}
	if l.first.IsZero() {
		l.first = now
	}
	if now.Sub(l.first) < l.o.Window || !l.known.mayTell(now, l.o.PerDay) {
		return l.known.save(l.o.File)
	}
	m := message(began, ended, now)
	if err := l.o.Send(ctx, m); err != nil {
		return err
	}
	l.o.Log.WarnContext(ctx, "operators told", "line", m.Notice.Line, "began", len(began), "ended", len(ended))
	for _, f := range ended {
		delete(l.known.Told, f.key())
	}
	for _, f := range began {
		l.known.Told[f.key()] = f
	}
	l.known.Sent = append(l.known.Sent, now)
	l.first = time.Time{}
	return l.known.save(l.o.File)
}

// changes compares the sight with what was told.
func (l *Lookout) changes(s sight) (began, ended []fault) {
	for key, f := range s.faults {
		was, told := l.known.Told[key]
		if !told || f.Class == gap && f.Since.Sub(was.Since) > gapFor {
			began = append(began, f)
		}
	}
	for key, f := range l.known.Told {
		if _, stands := s.faults[key]; stands || s.unsure[f.Of] {
			continue
		}
		if f.Class == gap { // nothing to recover from
			delete(l.known.Told, key)
			continue
		}
		ended = append(ended, f)
	}
	order := func(a, b fault) int {
		return strings.Compare(weight(a)+a.key(), weight(b)+b.key())
	}
	slices.SortFunc(began, order)
	slices.SortFunc(ended, order)
	return began, ended
}

// weight puts first what is worst.
func weight(f fault) string {
	return string(rune('a' + slices.Index([]string{network, feigned, allAway, away, moved, gap, silent}, f.Class)))
}

// message says what began and what ended. Its ID follows from them.
func message(began, ended []fault, now time.Time) review.Outbound {
	h := sha256.New()
	for _, f := range began {
		h.Write([]byte("began " + f.occurrence() + "\n"))
	}
	for _, f := range ended {
		h.Write([]byte("ended " + f.occurrence() + "\n"))
	}
	n := noticeOf(began, ended)
	return review.Outbound{ID: "operator/" + hex.EncodeToString(h.Sum(nil)[:12]), Topic: review.TopicAlert, Kind: review.KindOperator,
		Why: "Sources changed how they fare.", At: now, Notice: &n}
}

// errBroken is a memory that cannot be read.
var errBroken = errors.New("not what a lookout writes; move it away to begin anew")
