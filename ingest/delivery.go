package ingest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
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
	texts      [][]byte // to be archived before what is ready is handed on
	ready      []made
	done       []string // keys to mark as seen
	published  int
	known      int            // entries of the list that had been dealt with before
	fresh      int            // and those that had not
	unfinished bool           // the list has to be read again
	asked      bool           // the page of the entry at hand has been asked for
	lost       map[string]int // by host: pages in a row that did not come
	busy       error          // why no more pages are asked for in this poll
	retryAfter time.Duration  // how long the pages' host wants to be left alone
}

func (d *delivery) run(ctx context.Context) error {
	fresh, err := d.unseen(ctx)
	if err != nil || len(fresh) == 0 {
		return err
	}
	d.texts = append(d.texts, d.list.Body)
	err = d.handOn(ctx, fresh)
	if len(d.done) > 0 {
		// Also when the poll was stopped: what was published need not be published again.
		mark := d.o.Seen.MarkSeen(context.WithoutCancel(ctx), d.source.ID, d.done)
		if mark != nil {
			err = errors.Join(err, fmt.Errorf("marking items of %s as seen: %w", d.source.ID, mark))
		}
	}
	return err
}

// A freshEntry is an entry that has not been dealt with.
type freshEntry struct {
	Entry
	id   string
	seen string // its key in Seen
	try  int    // how often its page has been asked for
}

// unseen returns what is wanted and not yet seen, oldest first: lists have the newest on top.
func (d *delivery) unseen(ctx context.Context) ([]freshEntry, error) {
	var all []freshEntry
	var keys []string
	for _, e := range slices.Backward(d.list.Entries) {
		if e.Key == "" || !d.source.wants(e) {
			continue
		}
		id := ItemID(d.source.ID, e.Key)
		f := freshEntry{Entry: e, id: id, seen: id + ":" + RevisionOf(e.Title, e.Content)}
		all = append(all, f)
		keys = append(keys, f.seen)
	}
	if len(keys) == 0 {
		return nil, nil
	}
	seen, err := d.o.Seen.Seen(ctx, d.source.ID, keys)
	if err != nil {
		return nil, fmt.Errorf("looking up what is new in %s: %w", d.source.ID, err)
	}
	i := -1
	all = slices.DeleteFunc(all, func(freshEntry) bool { i++; return seen[i] })
	d.known, d.fresh = len(keys)-len(all), len(all)
	return all, d.countTries(ctx, all)
}

// A made entry is one whose Item is ready to be handed on.
type made struct {
	freshEntry
	item  Item
	again bool // its page may be had later
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
		d.ready = append(d.ready, made{e, it, again})
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
	d.done = append(d.done, m.item.MsgID())
	if m.again && m.try+1 < maxTries {
		d.unfinished = true
		if d.asked {
			d.done = append(d.done, tryKey(m.seen, m.try+1))
		}
		return
	}
	d.done = append(d.done, m.seen)
}

// countTries sets how often the page of each entry has been asked for.
func (d *delivery) countTries(ctx context.Context, fresh []freshEntry) error {
	var keys []string
	for _, e := range fresh {
		for n := 1; n < maxTries; n++ {
			keys = append(keys, tryKey(e.seen, n))
		}
	}
	if len(keys) == 0 {
		return nil
	}
	seen, err := d.o.Seen.Seen(ctx, d.source.ID, keys)
	if err != nil {
		return fmt.Errorf("looking up the tries for %s: %w", d.source.ID, err)
	}
	for i := range seen {
		if seen[i] {
			fresh[i/(maxTries-1)].try = i%(maxTries-1) + 1
		}
	}
	return nil
}

func tryKey(seen string, n int) string { return seen + "~" + strconv.Itoa(n) }

// publish hands on those of the ready items whose very revision has not been: an edit of a
// teaser need not be one of the article.
func (d *delivery) publish(ctx context.Context) error {
	ids := make([]string, len(d.ready))
	for i, m := range d.ready {
		ids[i] = m.item.MsgID()
	}
	seen, err := d.o.Seen.Seen(ctx, d.source.ID, ids)
	if err != nil {
		return err
	}
	var items []Item
	for i, m := range d.ready {
		if seen[i] {
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
