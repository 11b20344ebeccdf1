package extract

import (
	"slices"
	"strings"

	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// A frame is what one trigger says of one pair.
type frame struct {
	at          int // sentence
	s           *sentence
	trigger     lexicon.Match
	measure     Measure
	object      *noun
	receiver    party
	sender      party
	count       Count
	countSpan   [2]int
	countRule   string
	status      Status
	statusSpan  [2]int
	statusRule  string
	background  bool
	dated       bool // the background has a date of its own
	when        day  // that date
	newSpan     [2]int
	newRule     string
	soft        bool // background by its form alone: a new telling of the same act wins
	reacted     bool // the ministry of the other side only notes or rejects it
	answered    bool // the thing that another act answers
	means       bool // what an answer consists of
	response    bool
	told        int  // how often the text tells of it again
	rollUp      bool // of states that are not named, together
	respSpan    [2]int
	respRule    string
	ambassador  bool
	on          day
	onSpan      [2]int
	onDate      bool // the day was named by its date, not as "Monday" or "yesterday"
	deadline    *Deadline
	dueSpan     [2]int
	reasons     []string
	reasonSpans map[string][2]int
	elsewhere   []Span // evidence from other sentences
}

// A party is a state in one role of a frame, with where it was read.
type party struct {
	code   country.Code
	span   [2]int // tokens of the frame's sentence; empty when taken from elsewhere
	rule   string
	weight float64 // how sure
}

// frame reads what trigger t of sentence s says; one frame for each receiving and each
// sending state that it names.
func (r *reader) frame(at int, s *sentence, t lexicon.Match, all []lexicon.Match) []*frame {
	base := &frame{at: at, s: s, trigger: t, measure: Measure(t.Entry.Is)}
	c := &clause{reader: r, sentence: s, t: t, all: all, f: base}
	if !c.findObject() || c.explains() {
		return nil
	}
	receivers, senders := c.parties()
	if c.otherTies(receivers, senders) || c.anybody(senders) {
		return nil
	}
	if len(receivers)+len(senders) == 0 {
		c.opensAgain()
	}
	if n := base.object; len(receivers) == 0 && (len(senders) == 0 || n != nil && n.staff == Intel && n.weak) {
		return nil // "a British spy is expelled from the party"
	}
	c.leaning = !slices.ContainsFunc(receivers, func(p party) bool { return p.span[1] > 0 })
	if !c.modality() {
		c.moot(receivers, senders)
		return nil
	}
	if c.shapeless(senders) || c.nobodys(receivers, senders) {
		return nil
	}
	receivers, senders = c.otherWay(receivers, senders)
	c.pointsBack(receivers)
	if len(senders) == 1 && senders[0].rule == ruleIts {
		c.f.background, c.f.newRule = true, ruleIts
	}
	c.findCount()
	c.findTime()
	c.findReasons()
	c.leaveOpen(receivers, senders)
	if list := c.listTail(); len(list) > 0 {
		return list
	}
	if base.rollUp && base.count.Open() && (len(c.sents) > 1 || base.background) {
		return nil // "many countries have expelled diplomats" tells nobody anything
	}
	var out []*frame
	for _, rec := range orOpen(receivers) {
		for _, snd := range orOpen(senders) {
			if rec.code == snd.code {
				continue
			}
			f := *base
			f.receiver, f.sender = rec, snd
			out = append(out, &f)
		}
	}
	c.share(out, senders)
	if parts := c.parts(out); len(parts) > 0 {
		return parts
	}
	out = append(out, c.listBefore(out)...)
	out = append(out, c.siblings(out)...)
	out = append(out, c.elidedBefore(out)...)
	return append(out, c.elided(out)...)
}

func orOpen(p []party) []party {
	if len(p) == 0 {
		return []party{{}}
	}
	return p
}

// A clause is one trigger being read in its sentence.
type clause struct {
	*reader
	*sentence
	t   lexicon.Match
	all []lexicon.Match // of the sentence, in its order; none overlaps another
	f   *frame

	heavy []int // how many of the first of all part t from other words; nil until asked for

	against *stateMention // who objects to the act, or answers it
	leaning bool          // who acts is not said in the sentence
	last    *noun         // the people at the end of a list whose first number is the object's
}

// siblings reads a list of people with a number and a state each: "three employees of the
// embassy of Latvia, four of that of Lithuania".
func (c *clause) siblings(made []*frame) []*frame {
	if len(made) == 0 || made[0].object == nil || made[0].sender.code == "" ||
		made[0].receiver.code != made[len(made)-1].receiver.code {
		return nil
	}
	var out []*frame
	last := made[0].object
	for i := range c.nouns {
		n := &c.nouns[i]
		start := n.start
		if m := n.otherMission; m != nil && m.end == start {
			start = m.start // 和加拿大驻苏丹大使馆临时代办
		}
		gap := start - last.end
		if gap == 0 && c.gluedAnd(n.start) {
			gap = 1 // "وثلاثة دبلوماسيين فرنسيين"
		}
		if n.kind != last.kind || gap < 1 || len(n.owners) != 1 || n.owners[0] == made[0].receiver.code {
			continue
		}
		if sep := start - 1; (gap > 2 || c.tokens[sep].Text != "," && !c.covers(lexicon.And, sep) && !c.gluedAnd(n.start)) && c.joint(n.start) != last.end && !c.named(last.end, n.start) {
			continue
		}
		if n.owners[0] == last.owners0() {
			last = n
			continue
		}
		f := *made[0]
		f.object, f.ambassador = n, n.staff == Ambassador || n.envoy
		f.sender = party{code: n.owners[0], span: n.ownerSpan, rule: "list: " + n.ownerRule,
			weight: .9}
		f.count, f.countSpan, f.countRule = OpenCount(c.quote(n.head, n.tail)), [2]int{n.head,
			n.tail}, "no number beside the people"
		if n.count != nil {
			f.count, f.countSpan, f.countRule = *n.count, n.countSpan, n.countRule
		}
		out, last = append(out, &f), n
	}
	return append(append(out, c.earlierSiblings(made[0])...), c.sharers(made[0])...)
}

// owners0 is the first owner, or "".
func (n *noun) owners0() country.Code {
	if len(n.owners) == 0 {
		return ""
	}
	return n.owners[0]
}

// share opens the count when one total is told of several pairs.
func (c *clause) share(out []*frame, senders []party) {
	if len(out) < 2 || c.respectively(out) {
		return
	}
	for _, f := range out {
		switch {
		case c.part(f):
		case f.object != nil && f.object.staff == Ambassador:
			f.count = ExactCount(1, f.count.Phrase)
		case strings.HasPrefix(f.receiver.rule, "mutual"), c.each(f): // each as many
		case f.count.Min != nil && *f.count.Min == 1 && f.object != nil &&
			f.object.plural == lexicon.Singular:
		default:
			f.count = OpenCount(f.count.Phrase)
		}
	}
}

// part gives f the number that stands beside its own sender, when every owner has one: "15
// Dutch and 21 Belgian diplomats".
func (c *clause) part(f *frame) bool {
	if f.object == nil || len(f.object.parts) < 2 || len(f.object.parts) != len(f.object.owners) {
		return false
	}
	for _, p := range f.object.parts {
		if p.code == f.sender.code {
			f.count, f.countSpan, f.countRule = p.count, p.span, "number beside the owner"
			return true
		}
	}
	return false
}

// each reports whether the number of f is told of every pair: "three diplomats each".
func (c *clause) each(f *frame) bool {
	n := f.object
	reach := 3
	if !c.lang.Script.Spaces {
		reach = 6 // letters: 各驱逐国内 4 名
	}
	return n != nil && n.count != nil && c.anyIn(lexicon.Each, min(n.start, max(c.t.Start, n.start-4))-reach, max(n.end, n.tail)+4)
}

// elided reads the acts that follow without a verb: "Germany 40, France 35".
func (c *clause) elided(made []*frame) []*frame {
	if len(made) == 0 || made[0].receiver.code == "" {
		return nil
	}
	out := append(c.elidedSenders(made[0]), c.elidedPeople(made[0])...)
	out = append(out, c.eachListed(made[0])...)
	out = append(out, c.lastListed(made[0])...)
	out = append(out, c.elidedOne(made[0])...)
	for i := range c.states {
		st := &c.states[i]
		if st.used || st.start < c.verbEnd() || st.code == made[0].sender.code || st.code == made[0].receiver.code ||
			st.form == lexicon.Adjective {
			continue
		}
		for k := range c.numbers {
			n := &c.numbers[k]
			if n.used || n.unit || n.start < st.end || !c.onlyMarks(st.end, n.from) ||
				c.followed(n) {
				continue
			}
			f := *made[0]
			f.receiver = st.as("list: "+st.rule, .8)
			f.count, f.countSpan, f.countRule = c.count(*n), [2]int{n.from,
				n.to}, "number after the state in a list"
			n.used, st.used = true, true
			out = append(out, &f)
			break
		}
	}
	return out
}

// onlyMarks reports whether at most two marks stand within tokens [a, b).
func (s *sentence) onlyMarks(a, b int) bool {
	for i := a; i < b; i++ {
		if s.tokens[i].Kind != lexicon.Mark && !s.covers(lexicon.Counter, i) && !s.covers(lexicon.To, i) && !s.covers(lexicon.With, i) { // "Francia a 35"
			return false
		}
	}
	return b-a <= 2
}

// elidedSenders reads "34 diplomats from France, 27 from Spain and 24 from Italy".
func (c *clause) elidedSenders(first *frame) []*frame {
	var out []*frame
	for i := range c.states {
		st := &c.states[i]
		if st.used || st.start < c.t.End || st.code == first.receiver.code ||
			st.role != fromPlace && st.role != ofWhom {
			continue
		}
		for k := range c.numbers {
			n := &c.numbers[k]
			if n.used || n.unit || n.to >= st.start || st.start-n.to > 2 ||
				slices.ContainsFunc(c.all, func(o lexicon.Match) bool { return o.Start >= c.t.End && o.Start <= st.start }) {
				continue
			}
			f := *first
			f.sender = st.as("list: "+st.rule, .85)
			f.count, f.countSpan, f.countRule = c.count(*n), [2]int{n.from,
				n.to}, "number before the state in a list"
			n.used, st.used = true, true
			out = append(out, &f)
			break
		}
	}
	return out
}

// followed reports whether a number counts something that follows it.
func (c *clause) followed(n *number) bool {
	if n.to >= len(c.tokens) {
		return false
	}
	i := n.to
	for i+1 < len(c.tokens) && (c.covers(lexicon.Counter, i) || c.caseOf(i)) {
		i++
	}
	t := c.tokens[i]
	return t.Kind == lexicon.Word && !c.gluedAnd(i) && !c.covers(lexicon.And, i) && !c.covers(lexicon.Each, i) && !c.covers(lexicon.Trigger, i) &&
		!c.covers(lexicon.Clause, i) && !c.starts[i]
}

// gluedAnd reports whether "and" is glued to the word at token i: "ואיטליה", "وثلاثة".
func (s *sentence) gluedAnd(i int) bool {
	for _, kind := range []lexicon.Kind{lexicon.State, lexicon.NumberWord, lexicon.People, lexicon.Vague} {
		if m, ok := s.has(kind, i); ok && s.lang.Glued(m, lexicon.And) {
			return true
		}
	}
	return false
}

// bit is one for true.
func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

// sameAct drops the frames of a sentence that repeat another of it.
func sameAct(in []*frame) []*frame {
	var out []*frame
	for _, f := range in {
		twin := false
		for i, o := range out {
			if o.pair() != f.pair() || family(o.measure) != family(f.measure) {
				continue
			}
			if o.background != f.background || o.status.Act() != f.status.Act() {
				continue
			}
			if differ(o.count, f.count) || weeksApart(o, f) {
				continue
			}
			twin = true
			if better(f, o) {
				f.inherit(o)
				out[i] = f
			} else {
				o.inherit(f)
			}
		}
		if !twin {
			out = append(out, f)
		}
	}
	return out
}

// family joins the measures that move people.
func family(m Measure) Measure {
	if m == StaffCap {
		return Expulsion
	}
	return m
}

// differ reports whether two counts cannot be the same figure.
func differ(a, b Count) bool {
	if a.Open() || b.Open() || a.Min == nil || b.Min == nil {
		return false
	}
	return *a.Min != *b.Min
}

// better reports whether f says more than o.
func better(f, o *frame) bool {
	if f.count.Open() != o.count.Open() {
		return o.count.Open()
	}
	return f.measure == Expulsion && o.measure == StaffCap && f.countRule != ruleDifference &&
		o.countRule != ruleDifference
}
