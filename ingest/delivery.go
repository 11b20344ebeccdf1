package ingest

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

// maxTries is how often the page of an entry is asked for, one try a poll, before the item
// stays with what the list says.
const maxTries = 6

// maxTogether is how many items are handed on at once.
const maxTogether = 100

// A delivery hands on the new entries of one list.
type delivery struct {
	*Poller
	source     Source
	list       List
	hand       *hand
	texts      [][]byte // to be archived before what is ready is handed on
	ready      []made
	register   register
	done       map[string]Trace // to be remembered
	published  int
	known      int            // entries of the list that had been dealt with before
	fresh      int            // and those that had not
	cosmetic   int            // edits that changed no words
	said       []string       // words of the new entries, to tell their language
	unfinished bool           // the list has to be read again
	asked      bool           // the page of the entry at hand has been asked for
	lost       map[string]int // by host: pages in a row that did not come
	busy       error          // why no more pages are asked for in this poll
	retryAfter time.Duration  // how long the pages' host wants to be left alone
}

func (d *delivery) run(ctx context.Context, st State) error {
	d.register = register{source: d.source, identity: d.source.identity(st), traces: map[string]Trace{}, listed: map[string]Trace{}}
	d.done = map[string]Trace{}
	fresh, err := d.unseen(ctx)
	if err != nil {
		return err
	}
	if len(fresh) > 0 {
		d.texts = append(d.texts, d.list.Body)
		err = d.handOn(ctx, fresh)
	}
	if len(d.done) > 0 {
		// Also when the poll was stopped: what was published need not be published again.
		mark := d.o.Seen.Remember(context.WithoutCancel(ctx), d.source.ID, d.done)
		if mark != nil {
			err = errors.Join(err, fmt.Errorf("remembering what %s has shown: %w", d.source.ID, mark))
		}
	}
	return err
}

// A freshEntry is an entry that has not been dealt with.
type freshEntry struct {
	showing
	id    string
	trace Trace // of its item; zero for a new one
}

// unseen returns what is wanted and not yet dealt with, oldest first. Of what has not changed
// only one trace is read.
func (d *delivery) unseen(ctx context.Context) ([]freshEntry, error) {
	all := d.register.showings(d.list.Entries)
	if err := d.recall(ctx, all); err != nil {
		return nil, err
	}
	var strange []showing
	for _, s := range all {
		if t := d.register.traces[s.names[0].key]; t.Raw == s.raw && t.Item != "" {
			d.touch(s.names[0].key, t)
			continue
		}
		d.register.nameFully(&s)
		strange = append(strange, s)
	}
	if err := d.recall(ctx, strange); err != nil {
		return nil, err
	}
	var fresh []freshEntry
	for i := range strange {
		if f, ok := d.news(&strange[i]); ok {
			fresh = append(fresh, f)
		}
	}
	d.known, d.fresh = len(all)-len(fresh), len(fresh)
	if d.o.Language != nil && len(d.source.Languages) > 0 {
		d.said = sayings(fresh)
	}
	return fresh, nil
}

// news reports whether s is new, or an edit that matters, and notes what is neither.
func (d *delivery) news(s *showing) (freshEntry, bool) {
	v := d.register.settle(s)
	switch {
	case v.known && v.trace.Buried:
		d.o.Log.Info("an old item is listed again", "source", d.source.ID, "item", v.id, "url", s.URL)
	case v.known:
	case v.trace.Text != "" && v.trace.Text == s.text():
		d.cosmetic++
		d.o.Log.Debug("entry changed in nothing but furniture: white space, markup, counters or stamps",
			"source", d.source.ID, "item", v.id, "url", s.URL)
	default:
		s.text() // once for all that need it
		f := freshEntry{showing: *s, id: v.id, trace: v.trace}
		d.register.remember(s, v.id, v.trace) // for the rest of this list
		return f, true
	}
	maps.Copy(d.done, d.register.remember(s, v.id, v.trace))
	return freshEntry{}, false
}

// touch keeps the trace of what is still listed from growing old.
func (d *delivery) touch(key string, t Trace) {
	if d.o.Clock.Now().Sub(t.At) < refresh {
		return
	}
	d.done[key] = t
	if of := d.register.traces[t.Item]; of.Item != "" {
		d.done[t.Item] = of
	}
}

// recall adds what is remembered under the names of all, and of the items that they mean.
func (d *delivery) recall(ctx context.Context, all []showing) error {
	var keys []string
	for _, s := range all {
		for _, n := range s.names {
			keys = append(keys, n.key)
		}
	}
	for range 2 {
		slices.Sort(keys)
		keys = slices.DeleteFunc(slices.Compact(keys), func(k string) bool {
			_, have := d.register.traces[k]
			return have
		})
		if len(keys) == 0 {
			return nil
		}
		traces, err := d.o.Seen.Recall(ctx, d.source.ID, keys)
		if err != nil {
			return fmt.Errorf("recalling what %s has shown: %w", d.source.ID, err)
		}
		var items []string
		for i, t := range traces {
			if t.Item != "" {
				d.register.traces[keys[i]] = t
				items = append(items, t.Item)
			}
		}
		keys = items
	}
	return nil
}

// A made entry is one whose Item is ready to be handed on.
type made struct {
	freshEntry
	item  Item
	again bool  // its page may be had later
	asked bool  // and has been asked for
	after Trace // of its item, once it is handed on
}

// handOn makes the items and hands them on: at once those that need no page, and each that has
// waited for one as soon as it is there.
func (d *delivery) handOn(ctx context.Context, fresh []freshEntry) error {
	for _, e := range fresh {
		paged := d.paged(e.Entry)
		if len(d.ready) > 0 && paged || len(d.ready) >= maxTogether {
			if err := d.flush(ctx); err != nil {
				return err
			}
		}
		if ctx.Err() != nil {
			d.unfinished = true
			return nil
		}
		it, again := d.item(ctx, e)
		if ctx.Err() != nil { // the fetch was cut short by us
			d.unfinished = true
			return nil
		}
		d.ready = append(d.ready, made{freshEntry: e, item: it, again: again, asked: d.asked})
		if !paged {
			continue
		}
		if err := d.flush(ctx); err != nil {
			return err
		}
	}
	return d.flush(ctx)
}

// flush archives the texts and hands on what is ready.
func (d *delivery) flush(ctx context.Context) error {
	if len(d.ready) == 0 {
		return nil
	}
	if ctx.Err() != nil {
		d.unfinished = true
		return nil
	}
	if _, err := d.o.Archive.PutAll(ctx, d.texts); err != nil {
		return fmt.Errorf("archiving what %s says: %w", d.source.ID, err)
	}
	d.texts = d.texts[:0]
	if err := d.publish(ctx); err != nil {
		return fmt.Errorf("handing on %s of %s: %w", d.ready[0].id, d.source.ID, err)
	}
	for _, m := range d.ready {
		d.settle(m)
	}
	d.ready = d.ready[:0]
	return nil
}

// settle notes what need not be done again.
func (d *delivery) settle(m made) {
	t := m.after
	if m.again && m.trace.Tries+1 < maxTries {
		d.unfinished = true
		t.Item, t.Raw, t.Text = m.id, m.trace.Raw, m.trace.Text
		if m.asked {
			t.Tries++
		}
		d.done[m.id] = t
		return
	}
	maps.Copy(d.done, d.register.remember(&m.showing, m.id, t))
}

// publish hands on those of the ready items whose text is not the one that was handed on last:
// an edit of a teaser need not be one of the article. An article that cannot be had just now is
// not replaced by its teaser.
func (d *delivery) publish(ctx context.Context) error {
	var items []Item
	for i := range d.ready {
		m := &d.ready[i]
		m.after = m.trace
		if m.again && m.trace.Revision != "" && m.trace.Tries+1 < maxTries {
			continue
		}
		revision, after, news := d.register.trace(m.id).revised(m.item.Revision)
		m.item.Revision, m.after, d.register.listed[m.id] = revision, after, after
		if !news {
			continue
		}
		if err := m.item.Validate(); err != nil {
			return err
		}
		items = append(items, m.item)
	}
	if len(items) == 0 {
		return nil
	}
	if err := d.o.Publish(ctx, items...); err != nil {
		return err
	}
	d.published += len(items)
	for _, it := range items {
		d.o.Log.Info("item published", "source", d.source.ID, "item", it.ID,
			"revision", it.Revision, "url", it.URL)
	}
	return nil
}

// wants reports whether one of the source's match words is in the entry.
func (s Source) wants(e Entry) bool {
	if len(s.Match) == 0 {
		return true
	}
	text := strings.ToLower(e.Title + "\n" + e.Content)
	return slices.ContainsFunc(s.Match, func(word string) bool {
		return strings.Contains(text, strings.ToLower(word))
	})
}
