package review

import (
	"context"
	"fmt"
	"slices"

	"nongrata/ingest"
)

// Edited takes note that the page of it says something else now than it did, some time after that
// version was read and what it tells was filed. An approved case that rests on an earlier version
// and on nothing of this one comes back into the queue: its source tells of the act no more, or
// tells of another one. It is told once of every version; open cases show it on their page.
func (d *Desk) Edited(ctx context.Context, it ingest.Item) error {
	var lost []string
	other := ""
	err := d.ledger.View(ctx, func(v View) error {
		lost, other = nil, ""
		for k, err := range v.Cases(false) {
			switch {
			case err != nil:
				return err
			case k.tells(it):
				other = fmt.Sprintf("%s (case %s)", k.Act.Sentence(), k.ID)
			case k.State == CaseApproved && k.lastOf(it) >= 0:
				lost = append(lost, k.ID)
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, id := range lost {
		if err := d.lose(ctx, id, it, other); err != nil {
			return err
		}
	}
	return nil
}

// lose brings one case back.
func (d *Desk) lose(ctx context.Context, id string, it ingest.Item, other string) error {
	told := false
	err := d.ledger.Update(ctx, func(tx Tx) error {
		told = false
		k, err := tx.Case(id)
		if err != nil {
			return err
		}
		i := k.lastOf(it)
		if k.State != CaseApproved || k.tells(it) || i < 0 || k.Claims[i].Gone == it.Revision {
			return nil
		}
		told = true
		before := k
		k.Claims = slices.Clone(k.Claims)
		k.Claims[i].Gone = it.Revision
		if k.Changed == "" {
			k.Changed = UpperFirst(k.Claims[i].voice()) + " has edited its page: it tells of this act no more."
			if other != "" {
				k.Changed = UpperFirst(k.Claims[i].voice()) + " has edited its page: it tells of another act now, " + other + "."
			}
		}
		k.class()
		return d.put(tx, &k, before)
	})
	if told {
		d.feed.tell([]string{id})
	}
	return err
}

// tells reports whether the case holds what this very version of an item tells.
func (c Case) tells(it ingest.Item) bool {
	return slices.ContainsFunc(c.Claims, func(cl Claim) bool {
		p := cl.Candidate.Provenance
		return p != nil && p.Item.ID == it.ID && p.Item.Revision == it.Revision
	})
}

// lastOf returns the index of the newest claim that another version of the item made, or -1.
func (c Case) lastOf(it ingest.Item) int {
	last := -1
	for i, cl := range c.Claims {
		if p := cl.Candidate.Provenance; p != nil && p.Item.ID == it.ID && p.Item.Revision != it.Revision &&
			(last < 0 || !cl.item().Fetched.Before(c.Claims[last].item().Fetched)) {
			last = i
		}
	}
	return last
}
