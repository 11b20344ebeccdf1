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

// A delivery hands on the new entries of one list.
type delivery struct {
	*Poller
	source     Source
	list       List
	done       []string // keys to mark as seen
	published  int
	known      int           // entries of the list that had been dealt with before
	fresh      int           // and those that had not
	unfinished bool          // the list has to be read again
	asked      bool          // the page of the entry at hand has been asked for
	busy       error         // why no more pages are asked for in this poll
	retryAfter time.Duration // how long the pages' host wants to be left alone
}

func (d *delivery) run(ctx context.Context) error {
	fresh, err := d.unseen(ctx)
	if err != nil || len(fresh) == 0 {
		return err
	}
	if _, err := d.o.Archive.Put(ctx, d.list.Body); err != nil {
		return fmt.Errorf("archiving the list of %s: %w", d.source.ID, err)
	}
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

func (d *delivery) handOn(ctx context.Context, fresh []freshEntry) error {
	for _, e := range fresh {
		if ctx.Err() != nil {
			d.unfinished = true
			return nil
		}
		it, again, err := d.item(ctx, e)
		if ctx.Err() != nil { // the fetch was cut short by us
			d.unfinished = true
			return nil
		}
		if err == nil {
			err = d.publish(ctx, it)
		}
		if err != nil {
			return fmt.Errorf("handing on %s of %s: %w", e.id, d.source.ID, err)
		}
		d.settle(e, it, again)
	}
	return nil
}

// settle notes what need not be done again.
func (d *delivery) settle(e freshEntry, it Item, again bool) {
	d.done = append(d.done, it.MsgID())
	if again && e.try+1 < maxTries {
		d.unfinished = true
		if d.asked {
			d.done = append(d.done, tryKey(e.seen, e.try+1))
		}
		return
	}
	d.done = append(d.done, e.seen)
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

// publish hands it on unless this very revision has been: an edit of a teaser need not be
// one of the article.
func (d *delivery) publish(ctx context.Context, it Item) error {
	seen, err := d.o.Seen.Seen(ctx, d.source.ID, []string{it.MsgID()})
	if err != nil || seen[0] {
		return err
	}
	if err := it.Validate(); err != nil {
		return err
	}
	if err := d.o.Publish(ctx, it); err != nil {
		return err
	}
	d.published++
	d.o.Log.Info("item published", "source", d.source.ID, "item", it.ID,
		"revision", it.Revision, "url", it.URL)
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
