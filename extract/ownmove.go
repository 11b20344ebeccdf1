package extract

import (
	"slices"
	"strings"

	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// What a state does with its own people and missions is no measure against anybody, however
// like one it reads: "the State Department orders diplomats out of Yemen".

// ownMove reports whether a state moves its own people or shuts its own mission.
func (c *clause) ownMove(receivers, senders []party) bool {
	return c.ownPeople(receivers, senders) || c.ownDeparture(receivers) ||
		c.f.measure == Closure && c.ownClosure(receivers, senders) || c.withdrawn()
}

// ownPeople reports whether the state whose people they are is the subject: "the State
// Department cuts staff at US embassies".
func (c *clause) ownPeople(receivers, senders []party) bool {
	if c.voice() != lexicon.Active || slices.ContainsFunc(receivers, c.acts) {
		return false
	}
	return slices.ContainsFunc(c.states, func(st stateMention) bool {
		return contains(senders, st.code) && (!st.used || st.body) && !st.dateline &&
			(st.role == bare || st.body) && st.end <= c.t.Start && (len(receivers) == 0 || c.t.Start-st.end <= c.near(8) && !c.anyIn(lexicon.State, st.end, c.t.Start)) &&
			c.between(st.start, c.t.Start) == 0 && c.cuts(st.start, c.t.Start) == 0
	}) || c.f.measure == StaffCap && !c.l.VerbLast && c.missionActs(senders)
}

// missionActs reports whether a mission of one of the senders stands as the subject: "the
// U.S. embassy reduces staff".
func (c *clause) missionActs(senders []party) bool {
	return slices.ContainsFunc(c.nouns, func(n noun) bool {
		return n.kind == lexicon.Mission && n.tail <= c.t.Start && len(n.owners) == 1 &&
			contains(senders, n.owners[0]) && c.cuts(n.head, c.t.Start) == 0
	})
}

// acts reports whether p is named as the one who acts, not only as the place.
func (c *clause) acts(p party) bool {
	return !strings.HasPrefix(p.rule, "place") && !strings.HasPrefix(p.rule, "from") &&
		!strings.HasPrefix(p.rule, "to:") && p.rule != ruleSource
}

// ownDeparture reports whether people of nobody in particular are sent out of a third state:
// "Washington orders some diplomats to leave Yemen".
func (c *clause) ownDeparture(receivers []party) bool {
	n := c.f.object
	if n == nil || !c.t.Entry.Weak || c.f.measure != Expulsion || c.voice() != lexicon.Active ||
		!slices.ContainsFunc(receivers, c.acts) {
		return false
	}
	behind := n.inside(c.t) && n.ownerSpan[0] >= c.t.End-1 // "orders diplomats out of South Sudan": no owner, the place
	for _, code := range n.owners {
		if !contains(receivers, code) && !behind {
			return false
		}
	}
	return slices.ContainsFunc(c.states, func(st stateMention) bool {
		return st.role.preposition() && st.start >= c.t.End-1 && !contains(receivers, st.code) &&
			(behind || !slices.Contains(n.owners, st.code)) && c.cuts(st.start, c.t.Start) == 0 &&
			st.start-c.t.End <= 6
	})
}

// ownClosure reports whether a mission shuts by itself or by its own state: "the U.S. embassy
// in Sanaa closes", "Canada closes its embassy in Tehran".
func (c *clause) ownClosure(receivers, senders []party) bool {
	n := c.f.object
	if n == nil || n.kind != lexicon.Mission {
		return false
	}
	passive := c.voice() == lexicon.Passiv && n.staff != embassy // "the consulate will be closed": by its host
	if c.voice() != lexicon.Noun && n.tail <= c.t.Start && c.t.Entry.Own && !passive && (!slices.ContainsFunc(receivers, c.acts) ||
		c.voice() == lexicon.Active && c.t.Start-n.tail <= 3) {
		return true
	}
	if c.voice() != lexicon.Noun && c.shutsOwn(n, receivers) {
		return true
	}
	if n.own && !slices.ContainsFunc(receivers, c.acts) && slices.ContainsFunc(c.states, func(st stateMention) bool {
		return contains(senders, st.code) && st.body && st.role == bare && st.end <= n.head && c.cuts(st.start, c.t.Start) == 0
	}) {
		return true // "the Canadian government had closed its embassy"
	}
	told := slices.ContainsFunc(slices.Concat(c.frames, c.pending), func(f *frame) bool { return f.sender.code == c.doc.Country })
	if len(n.owners) == 1 && n.owners[0] == c.doc.Country && !told && !slices.ContainsFunc(receivers, c.acts) {
		return true // the outlet tells what its own state does
	}
	if c.voice() == lexicon.Noun || len(n.owners) > 0 || len(n.hosts) == 0 || slices.ContainsFunc(c.states,
		func(st stateMention) bool { return c.commanded(&st) }) {
		return false
	}
	return !slices.ContainsFunc(n.hosts, func(h country.Code) bool { return contains(receivers, h) }) &&
		slices.ContainsFunc(receivers, c.acts)
}

// embassy is what the lexicons call a mission that is no consulate; it is most often shut by its own.
const embassy = "embassy"

// shutsOwn reports whether mission n is ordered shut by somebody who is not its host, as far as
// the sentence says, or by the government that it belongs to: "the president orders the closure
// of the Venezuelan embassy in Colombia", "… closes Guatemala's embassy in Caracas".
func (c *clause) shutsOwn(n *noun, receivers []party) bool {
	if len(n.owners) != 1 || c.voice() != lexicon.Active || n.head < c.t.Start || c.l.VerbLast {
		return false
	}
	ours := func(st stateMention) bool {
		return st.code == n.owners[0] && st.body && st.end <= c.t.Start && c.cuts(st.start, c.t.Start) == 0
	}
	hosted := len(receivers) > 0 && !slices.ContainsFunc(receivers, func(p party) bool {
		return c.acts(p) || !slices.Contains(n.hosts, p.code)
	})
	named := func(st stateMention) bool {
		return slices.Contains(n.hosts, st.code) && st.end <= c.t.Start && (st.role == bare || st.body)
	}
	return hosted && n.staff == embassy && c.t.Start > 1 && !slices.ContainsFunc(c.states, named) ||
		slices.ContainsFunc(c.states, ours)
}

// withdrawn reports whether the sentence gives a reason for which states withdraw their own
// people: attacks, unrest, an epidemic.
func (c *clause) withdrawn() bool {
	if len(c.by[lexicon.Withdrawal]) == 0 || !c.t.Entry.Own {
		return false
	}
	n := c.f.object
	if n == nil || len(n.owners) > 0 && n.kind != lexicon.Mission && !n.mission && c.f.measure == Expulsion &&
		!organisation(n.owners[0]) {
		return false
	}
	for _, m := range c.by[lexicon.Withdrawal] {
		if c.between(m.Start, c.t.Start) <= 1 {
			return true
		}
	}
	return false
}

// recall reports whether a state only moves its own people.
func (c *clause) recall(receivers, senders []party) bool {
	n := c.f.object
	if n == nil || !n.own || len(n.owners) > 0 {
		return false
	}
	return len(senders) == 0 || len(receivers) == 0
}

// withdraws reports whether a state acts on people of nobody's who serve in another: 駐印外交官
// are the subject's own.
func (c *clause) withdraws(receivers, senders []party) bool {
	n := c.f.object
	return n != nil && len(senders) == 0 && len(n.hosts) == 1 && len(receivers) == 1 && c.f.measure != Severance &&
		receivers[0].code != n.hosts[0] && strings.HasPrefix(receivers[0].rule, "subject") && !n.definite && !n.elided
}

// nobodys reports whether a cut of staff, a closing or a break lacks the side that makes it one
// state's step against another: whose staff, who closes, who breaks with whom.
func (c *clause) nobodys(receivers, senders []party) bool {
	return c.f.measure == StaffCap && (len(senders) == 0 || c.limitsOther()) || c.f.measure == Closure && len(receivers) == 0 ||
		c.f.measure == Severance && (len(senders) == 0 || len(receivers) == 0)
}

// limitsOther reports whether a word nobody knows stands between a single word for cutting and the
// people it is read of: their travel is limited, not their number.
func (c *clause) limitsOther() bool {
	n := c.f.object
	return n != nil && n.kind == lexicon.People && c.t.Entry.Weak && c.t.End-c.t.Start == 1 && c.l.Script.Spaces && n.count == nil &&
		n.start >= c.t.End && c.unknownIn(c.t.End, n.start) && len(c.by[lexicon.Change])+len(c.by[lexicon.Mission]) == 0
}

// anybody reports whether the act is only explained: "the person" is declared non grata, of no state
// and in a text that told of no act before.
func (c *clause) anybody(senders []party) bool {
	n := c.f.object
	return len(senders) == 0 && !c.sentence.title && c.t.Entry.Voice == lexicon.Phrase && n != nil && n.weak && n.definite && n.count == nil &&
		!n.own && !n.mission && c.previous() == nil
}
