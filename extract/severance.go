package extract

import (
	"slices"

	"nongrata/extract/lexicon"
)

// otherTies reports whether words for the end of relations may be about other relations than
// those of two states: nothing in the sentence is diplomatic, and it does not say in bare names
// who breaks with whom. "Bank cuts ties with Iran", "Norway's fund cuts ties with Israel".
func (c *clause) otherTies(receivers, senders []party) bool {
	if c.f.measure != Severance || c.lang.Peopled(c.quote(0, len(c.tokens))) {
		return false
	}
	return len(senders) != 1 || len(receivers) == 0 || !slices.ContainsFunc(receivers, c.bareActor) || !c.bareOther(senders[0])
}

// bareActor reports whether p is named as a state or by its government, and nothing that the
// language's words do not know stands between it and the trigger.
func (c *clause) bareActor(p party) bool {
	st := c.mentionOf(p)
	return st != nil && (st.role == bare || st.role == agent || st.body || st.role == inPlace && st.form == lexicon.Capital) && (st.form != lexicon.Adjective || st.body) &&
		!c.unknownIn(min(st.end, c.t.End), max(c.t.Start, st.start)) && !c.unknownIn(st.start-1, st.start)
}

// bareOther reports whether p is a state that relations are broken off with, not the first word of
// something else: "with Iran", not "with Iran hawks".
func (c *clause) bareOther(p party) bool {
	st := c.mentionOf(p)
	return st != nil && (st.form != lexicon.Adjective || st.body) && !c.unknownIn(c.t.End, st.start) && !c.unknownIn(st.end, st.end+1)
}

// mentionOf returns where the sentence names p.
func (c *clause) mentionOf(p party) *stateMention {
	for i := range c.states {
		if st := &c.states[i]; st.code == p.code && (p.span[1] == 0 || p.span == [2]int{st.start, st.end}) {
			return st
		}
	}
	return nil
}

// unknownIn reports whether a word among tokens [from, to) is in none of the language's lists.
func (c *clause) unknownIn(from, to int) bool {
	for i := max(from, 0); i < min(to, len(c.tokens)); i++ {
		if c.tokens[i].Kind == lexicon.Word && c.marks[i].covers == (kindSet{}) {
			return true
		}
	}
	return false
}
