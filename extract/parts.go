package extract

import (
	"slices"

	"nongrata/extract/lexicon"
)

// told reports whether the trigger is what somebody is told to do: "to" stands right before it.
func (c *clause) told() bool { return c.covers(lexicon.To, c.t.Start-1) }

// advised reports whether st is told by another what to do: "Spain was advised by Managua to cut".
func (c *clause) advised(st *stateMention) bool {
	return c.told() && st.role == bare && st.end <= c.t.Start && slices.ContainsFunc(c.states,
		func(o stateMention) bool { return o.role == agent && o.end <= c.t.Start })
}

// parts reads the parts of a total whose states are named behind it: "10 diplomats, including
// three each from Estonia and Latvia and four from Lithuania", "ten: four Latvians, six Estonians".
func (c *clause) parts(made []*frame) []*frame {
	if len(made) == 0 || made[0].receiver.code == "" || made[0].object == nil || len(made[0].object.owners) > 0 {
		return nil
	}
	whole := made[0].object
	first := slices.IndexFunc(c.nouns, func(n noun) bool {
		_, in := c.ending(lexicon.Including, n.start)
		in = in || n.start > whole.end && c.tokens[n.start-1].Text == ":" && n.count != nil
		return in && n.kind == whole.kind && n.start >= whole.end && len(n.owners) > 0
	})
	if first < 0 {
		return nil
	}
	out := c.ofOwners(made[0], &c.nouns[first])
	if len(out) == 0 {
		return nil
	}
	out = append(out, c.siblings(out)...)
	return append(out, c.elidedSenders(out[0])...)
}

// ofOwners makes a frame like f for each owner of n.
func (c *clause) ofOwners(f *frame, n *noun) []*frame {
	var out []*frame
	for _, code := range n.owners {
		if code == f.receiver.code {
			continue
		}
		g := *f
		g.object = n
		g.sender = party{code: code, span: n.ownerSpan, rule: "list: " + n.ownerRule, weight: .9}
		g.count, g.countSpan, g.countRule = OpenCount(c.quote(n.head, n.tail)), [2]int{n.head, n.tail},
			"no number beside the people"
		if n.count != nil && (len(n.owners) == 1 || c.each(&g)) {
			g.count, g.countSpan, g.countRule = *n.count, n.countSpan, n.countRule
		}
		out = append(out, &g)
	}
	return out
}

// listBefore reads the people that stand in one list before the trigger's own: "three
// diplomats each from Estonia and Latvia and four others from Lithuania were expelled".
func (c *clause) listBefore(made []*frame) []*frame {
	if len(made) != 1 || made[0].object == nil || made[0].sender.code == "" || made[0].object.head >= c.t.Start {
		return nil
	}
	var out []*frame
	last := made[0].object
	for i := len(c.nouns) - 1; i >= 0; i-- {
		n := &c.nouns[i]
		if gap := last.start - n.end; n.kind != last.kind || gap < 1 || gap > 2 || len(n.owners) == 0 ||
			n.count == nil || last.count == nil || !c.covers(lexicon.And, last.start-1) && c.tokens[last.start-1].Text != "," ||
			slices.Contains(n.owners, made[0].sender.code) || slices.Contains(n.owners, made[0].receiver.code) {
			continue
		}
		out, last = append(out, c.ofOwners(made[0], n)...), n
	}
	return out
}

// farSubject reports whether st stands too far left of people that have a number and an owner:
// "U.S. orders 3 Cuban diplomats expelled".
func (r nounReader) farSubject(st *stateMention) bool {
	return r.l.Script.Spaces && len(r.n.owners) > 0 && r.n.count != nil && st.end < r.n.start &&
		st.role != owner && !r.sideAfter(st)
}
