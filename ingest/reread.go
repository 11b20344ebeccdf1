package ingest

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"time"
)

// A Standing says what became of a page after it was first read.
type Standing string

// The standings of a page.
const (
	Stands    Standing = "stands"     // says what it said
	Edited    Standing = "edited"     // says something else, without a word in the source's list
	TakenDown Standing = "taken_down" // 404 or 410
	Away      Standing = "away"       // not to be had just now
)

// A Watched is an item that became a candidate, with what became of its page. Sources edit
// pages silently, and take them down; what was read stays in the archive.
type Watched struct {
	Item     Item      `json:"item"`  // in the version last handed on
	First    time.Time `json:"first"` // when it was first read
	Trace    Trace     `json:"trace"`
	Standing Standing  `json:"standing"`
	Since    time.Time `json:"since,omitzero"`   // when it was first found so
	Checked  time.Time `json:"checked,omitzero"` // last
	Checks   int       `json:"checks,omitempty"`
	Next     time.Time `json:"next,omitzero"` // zero: it is not read again
	Status   int       `json:"status,omitempty"`
	Error    string    `json:"error,omitempty"`
	Told     bool      `json:"told,omitempty"` // that it was edited, to whoever asked to be
}

// Watches keeps what is read again.
type Watches interface {
	// Watched returns the item with this ID; false when it is not watched.
	Watched(ctx context.Context, item string) (Watched, bool, error)
	// Watch stores w over what is known of its item.
	Watch(ctx context.Context, w Watched) error
	// DueWatches returns up to n items whose Next is not after now, the earliest first.
	DueWatches(ctx context.Context, now time.Time, n int) ([]Watched, error)
}

// RereaderOptions are the parts of a Rereader. All but Edited, Text, Clock and Log are required.
type RereaderOptions struct {
	Pages   Getter
	Archive Archive
	Watches Watches
	Publish Publish
	// Source returns the source of an item; false when it is not configured any more.
	Source func(SourceID) (Source, bool)
	// Edited, when set, is told once of each edit that stands at the next look.
	Edited func(ctx context.Context, it Item) error
	Text   func(s Source, it Item, page []byte) (string, error) // as PollerOptions.Text
	Clock  Clock                                                // nil takes WallClock
	Log    *slog.Logger                                         // nil discards
}

// A Rereader reads the pages of items that became candidates again: within the hour, then more
// and more seldom, for a month. It asks with the page's own validators, one page after another,
// and obeys robots.txt as the first reading did.
type Rereader struct {
	o RereaderOptions
}

const (
	roundEvery = 5 * time.Minute
	roundPages = 50 // pages a round at most
)

// again returns how long after a check, of a page first read so long ago, the next one is due;
// zero for never again.
func again(age time.Duration) time.Duration {
	switch {
	case age < 6*time.Hour:
		return 30 * time.Minute
	case age < 2*24*time.Hour:
		return 3 * time.Hour
	case age < 30*24*time.Hour:
		return 24 * time.Hour
	}
	return 0
}

// NewRereader returns a Rereader of these parts.
func NewRereader(o RereaderOptions) (*Rereader, error) {
	if o.Pages == nil || o.Archive == nil || o.Watches == nil || o.Publish == nil || o.Source == nil {
		return nil, errors.New("rereader options: Pages, Archive, Watches, Publish and Source are required")
	}
	if o.Clock == nil {
		o.Clock = WallClock{}
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return &Rereader{o}, nil
}

// Watch has the page of it read again. A version that was read later takes the place of the one
// before; items whose text came with the list have no page to be read.
func (r *Rereader) Watch(ctx context.Context, it Item) error {
	if it.URL == "" || it.Body.Hash == "" || it.Body.Fragment || len(it.Evidence) < 2 {
		return nil
	}
	w, known, err := r.o.Watches.Watched(ctx, it.ID)
	if err != nil || known && !it.Fetched.After(w.Item.Fetched) {
		return err
	}
	_, trace, _ := w.Trace.revised(it.Revision)
	if !known {
		w.First, w.Since = it.Fetched, it.Fetched
	}
	w.Item, w.Trace, w.Standing = it, trace, Stands
	w.Next = it.Fetched.Add(again(0))
	return r.o.Watches.Watch(ctx, w)
}

// Run reads what is due until ctx ends.
func (r *Rereader) Run(ctx context.Context) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-r.o.Clock.After(roundEvery):
		}
		if _, err := r.Round(ctx, r.o.Clock.Now()); err != nil && ctx.Err() == nil {
			r.o.Log.Error("reading pages again", "err", err)
		}
	}
}

// Round reads the pages that are due at now, some at most, and returns how many it has read.
func (r *Rereader) Round(ctx context.Context, now time.Time) (int, error) {
	due, err := r.o.Watches.DueWatches(ctx, now, roundPages)
	if err != nil {
		return 0, err
	}
	for i, w := range due {
		if err := r.check(ctx, w, now); err != nil {
			return i, fmt.Errorf("reading %s again: %w", w.Item.ID, err)
		}
	}
	return len(due), nil
}

// check reads one page and remembers how it stands.
func (r *Rereader) check(ctx context.Context, w Watched, now time.Time) error {
	w.Checked, w.Next = now, time.Time{}
	w.Checks++
	if wait := again(now.Sub(w.First)); wait > 0 {
		w.Next = now.Add(wait)
	}
	s, ok := r.o.Source(w.Item.Source)
	if !ok || s.Disabled {
		w.Error = "its source is switched off"
		return r.o.Watches.Watch(ctx, w)
	}
	last := w.Item.Evidence[len(w.Item.Evidence)-1]
	ask := s.article(w.Item.URL)
	ask.ETag, ask.LastModified = last.ETag, last.LastMod
	res, err := r.o.Pages.Get(ctx, ask)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		return r.o.Watches.Watch(ctx, w.missing(err))
	}
	w.Status, w.Error = http.StatusOK, ""
	if res.NotModified || res.Capture.Hash == w.Item.Body.Hash {
		return r.same(ctx, w)
	}
	return r.compare(ctx, s, w, res)
}

// missing is w after a page that did not come.
func (w Watched) missing(err error) Watched {
	w.Error, w.Status = err.Error(), 0
	if f, ok := errors.AsType[*Fault](err); ok {
		w.Status = f.Status
		if f.RetryAfter > 0 && !w.Next.IsZero() {
			w.Next = w.Checked.Add(max(w.Next.Sub(w.Checked), min(f.RetryAfter, retryAfterCap)))
		}
	}
	switch {
	case HealthOf(err).Absent():
		return w.stands(TakenDown)
	case w.Standing == TakenDown: // it takes a page to show that it is back
		return w
	}
	return w.stands(Away)
}

// stands sets how the page stands, and since when.
func (w Watched) stands(now Standing) Watched {
	if w.Standing == Edited && now == Stands {
		return w // since the edit
	}
	if w.Standing != now {
		w.Standing, w.Since = now, w.Checked
	}
	return w
}

// compare hands the page on as a revision when it says something else than it did.
func (r *Rereader) compare(ctx context.Context, s Source, w Watched, res Response) error {
	it, ok, err := r.revision(ctx, s, w, res)
	if err != nil {
		return err
	}
	if !ok {
		return r.same(ctx, w)
	}
	revision, trace, news := w.Trace.revised(it.Revision)
	it.Revision, w.Trace = revision, trace
	if !news {
		return r.o.Watches.Watch(ctx, w.stands(Stands))
	}
	if _, err := r.o.Archive.Put(ctx, res.Body); err != nil {
		return err
	}
	if err := r.o.Publish(ctx, it); err != nil {
		return err
	}
	r.o.Log.Info("page edited without a word in the list", "source", s.ID, "item", it.ID, "revision", it.Revision, "url", it.URL)
	w.Item, w.Standing, w.Since, w.Told = it, Edited, w.Checked, false
	w.Next = w.Checked.Add(roundEvery) // by then what it tells now has been filed
	return r.o.Watches.Watch(ctx, w)
}

// same remembers that the page says what it said at the last look, and has an edit told that
// stands since then.
func (r *Rereader) same(ctx context.Context, w Watched) error {
	w = w.stands(Stands)
	if w.Standing == Edited && r.o.Edited != nil && !w.Told {
		if err := r.o.Edited(ctx, w.Item); err != nil {
			return err
		}
		w.Told = true
	}
	return r.o.Watches.Watch(ctx, w)
}

// revision returns the item as the page has it now; false when that is what it said before. Both
// versions are read by the same reader: one that has learnt something is no edit.
func (r *Rereader) revision(ctx context.Context, s Source, w Watched, res Response) (Item, bool, error) {
	o := PollerOptions{Text: r.o.Text}
	before, err := r.o.Archive.Get(ctx, w.Item.Body.Hash)
	if err != nil {
		return Item{}, false, err
	}
	it := w.Item
	c := res.Capture
	c.Unpinned = !s.Pins(c.FinalURL)
	media := MediaOf(c.MediaType, res.Body)
	if media == "" {
		return Item{}, false, nil // nothing that could be read, or compared
	}
	it.Body = Body{Hash: c.Hash, MediaType: media}
	it.Evidence = []Capture{w.Item.Evidence[0], c}
	it.Fetched = r.o.Clock.Now()
	was, is := Essence(o.text(s, w.Item, before)), Essence(o.text(s, it, res.Body))
	it.Revision = RevisionOf(plainTitle(it.Title), is)
	return it, was != is && strings.TrimSpace(is) != "", nil
}
