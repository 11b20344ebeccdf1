package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// ruleSource: nothing in the sentence says who acts, so the ministry that speaks does.
const ruleSource = "the source's country"

// parties finds who expels and whose people go.
func (c *clause) parties() (receivers, senders []party) {
	if out := c.mutual(); out != nil {
		return out, out
	}
	for _, read := range []func() ([]party, []party){c.toldByOwner, c.answersByIt, c.joinedNoun} {
		if receivers, senders = read(); receivers != nil {
			return receivers, senders
		}
	}
	if receivers, senders, ok := c.toldToClose(); ok {
		return receivers, senders
	}
	c.against = c.objector()
	if senders = c.suffered(); senders != nil {
		if receivers = c.receiverElsewhere(senders); len(receivers) == 0 {
			return nil, nil
		}
		return receivers, senders
	}
	senders = c.senders()
	if c.leftMany() {
		return c.several(senders)
	}
	if o := c.against; len(senders) == 0 && o != nil {
		senders = []party{{code: o.code, span: [2]int{o.start, o.end}, rule: "it objects: " + o.rule,
			weight: .75}}
	}
	if st := c.provoker(); st != nil && len(senders) == 0 {
		senders = []party{st.as("the act depends on it: "+st.rule, .7)}
	}
	if len(senders) == 0 {
		senders = c.answerers()
	}
	receivers = c.receivers(senders)
	if p := c.sameAgain(receivers, senders); p != nil {
		return []party{{code: p.receiver.code, rule: "the act before, told by its target",
				weight: .6}},
			[]party{{code: p.sender.code, rule: "the act before, told by its target", weight: .6}}
	}
	if len(receivers) == 0 && c.rollUp() {
		return c.several(senders)
	}
	if c.ownMove(receivers, senders) || c.withdraws(receivers, senders) {
		return nil, nil
	}
	if len(senders) == 0 {
		senders = c.senderElsewhere(receivers)
	}
	if c.eachOther(receivers, senders) {
		return asMutual(receivers), asMutual(receivers)
	}
	if len(receivers) == 0 {
		receivers = c.receiverElsewhere(senders)
		if len(receivers) == 1 && receivers[0].rule == ruleMustLeave {
			senders = c.senderElsewhere(receivers)
		}
		if g, ok := c.before(lexicon.Generic, c.t.Start, 6); ok && len(receivers) == 1 && receivers[0].rule == ruleOther &&
			c.between(g.Start, c.t.Start) == 0 {
			return nil, nil // "30 countries, which together expelled"
		}
	}
	if len(receivers) == 0 {
		receivers = c.athome(senders)
	}
	if c.guessesRound(receivers, senders) {
		if c.f.measure != Severance && c.f.measure != Downgrade {
			return nil, nil
		}
		receivers, senders = senders, receivers // relations are broken off with the one that is named
	}
	if c.clamour(receivers) || c.somebodyAsks(receivers) {
		c.moot(receivers, senders)
		return nil, nil
	}
	if c.recall(receivers, senders) || c.thinsOut(receivers, senders) || c.politician(receivers, senders) {
		return nil, nil
	}
	return receivers, senders
}

// sameAgain returns the act before when "the diplomats" or "the consulate" point back to it
// and the state that seems to act is the one that was acted against.
func (c *clause) sameAgain(receivers, senders []party) *frame {
	p, n := c.previous(), c.f.object
	if p == nil || n == nil || !n.definite || len(senders) > 0 || p.receiver.code == "" ||
		p.sender.code == "" {
		return nil
	}
	if len(receivers) == 1 && receivers[0].code == p.sender.code && c.tells(receivers[0]) &&
		family(p.measure) == family(c.f.measure) {
		return p
	}
	return nil
}

// tells reports whether p may be the one who tells what was done to it: a subject, or a
// place whose ministry speaks.
func (c *clause) tells(p party) bool {
	return strings.HasPrefix(p.rule, "subject") || strings.HasPrefix(p.rule, "place") &&
		slices.ContainsFunc(c.states, func(st stateMention) bool { return st.body && st.code == p.code })
}

// mutual reads "Uganda and the Netherlands send home each other's envoys".
func (c *clause) mutual() []party {
	if len(c.by[lexicon.Mutual]) == 0 && !c.bothSides() && !c.partWays() {
		return nil
	}
	for i := range c.states {
		g := c.group(i)
		if len(g) == 1 && i+1 < len(c.states) && c.joined(i, i+1) && c.states[i+1].end == c.t.Start {
			g = []int{i, i + 1} // "Britain, Malawi expel each other's envoys"
		}
		if len(g) == 2 && c.states[g[0]].end <= c.t.End {
			var out []party
			for _, k := range g {
				st := c.states[k]
				out = append(out, st.as("mutual: "+st.rule, .85))
			}
			return out
		}
	}
	return c.theTwo()
}

// eachOther reports whether two states do the same and nobody else is named: "Spain and Russia
// expel two diplomats each".
func (c *clause) eachOther(receivers, senders []party) bool {
	n := c.f.object
	return len(receivers) == 2 && len(senders) == 0 && c.t.Start-receivers[1].span[1] <= 6 && c.f.measure == Expulsion && n != nil &&
		!n.foreign && !n.weak && n.kind == lexicon.People && !c.anyIn(lexicon.Generic, 0, len(c.tokens))
}

// asMutual marks parties as acting on each other.
func asMutual(in []party) []party {
	out := slices.Clone(in)
	for i := range out {
		out[i].rule, out[i].weight = "mutual: "+out[i].rule, min(out[i].weight, .8)
	}
	return out
}

// senders are the states that the people belong to.
func (c *clause) senders() []party {
	n := c.f.object
	if n == nil {
		if c.f.measure == Severance || c.f.measure == Downgrade {
			return c.withWhom()
		}
		return nil
	}
	if len(n.owners) > 0 {
		var out []party
		for _, code := range n.owners {
			out = append(out, party{code: code, span: n.ownerSpan, rule: n.ownerRule, weight: 1})
		}
		return out
	}
	if c.t.Entry.Voice == lexicon.Target {
		return c.subjects()
	}
	if n.our && c.official != "" {
		return []party{{code: c.official, span: [2]int{n.start, n.head},
			rule: "our: the source's country", weight: .9}}
	}
	if n.our && c.doc.Country != "" && len(c.by[lexicon.Speech]) == 0 {
		return []party{{code: c.doc.Country, span: [2]int{n.start, n.head}, rule: "our: the outlet's country", weight: .6}}
	}
	return nil
}

// subjects returns the states that stand before the trigger as its subject, with their list.
func (c *clause) subjects() []party {
	for i := len(c.states) - 1; i >= 0; i-- {
		st := &c.states[i]
		if st.end > c.t.Start || st.role != bare && !st.body || st.used {
			continue
		}
		return c.listed(i, "told to: ")
	}
	return nil
}

// as makes st a party, read by rule and as sure as weight.
func (st *stateMention) as(rule string, weight float64) party {
	return party{code: st.code, span: [2]int{st.start, st.end}, rule: rule, weight: weight}
}

// listed makes states[i] and the states coordinated with it parties.
func (c *clause) listed(i int, rule string) []party {
	var out []party
	for _, k := range c.group(i) {
		st := c.states[k]
		out = append(out, st.as(rule+st.rule, .85))
	}
	return out
}

// withWhom finds the other side of broken relations: "with Russia".
func (c *clause) withWhom() []party {
	for i := range c.states {
		st := &c.states[i]
		inside := !c.l.Script.Spaces && st.start > c.t.Start && st.end < c.t.End // 断绝与加拿大的外交关系
		if (st.role == against || inside || st.role == toWhom && c.f.measure == Severance) &&
			(st.start >= c.t.Start || c.l.VerbLast || !c.l.Script.Spaces) {
			st.used = true
			return []party{st.as("with: "+st.rule, .9)}
		}
	}
	return nil
}

// receivers finds who acts: the best bound state that is not the sender, with its list.
func (c *clause) receivers(senders []party) []party {
	best, top := -1, 3.0
	for i := range c.states {
		st := &c.states[i]
		if contains(senders, st.code) || c.ownsObject(st) || c.commanded(st) || c.reacts(st) || c.against == st || c.ownsOthers(st) {
			continue
		}
		if score := c.receiverScore(st); score > top {
			best, top = i, score
		}
	}
	if best < 0 {
		best = c.besideMany(senders)
	}
	if best < 0 && c.ownHouse() && !contains(senders, c.f.object.org) {
		return []party{{code: c.f.object.org, rule: "the organisation they are accredited to",
			weight: .8}}
	}
	if best >= 0 && c.states[best].role == inPlace && c.states[best].start > c.t.Start && !c.states[best].body && c.rollUp() {
		return nil // "19 countries expel … over an attack in Britain"
	}
	if best < 0 {
		return c.ourselves(senders)
	}
	if c.saysWe() && c.official != "" && !contains(senders, c.official) && top < 9 {
		return c.ourselves(senders)
	}
	if c.states[best].role.preposition() && c.manyAct() {
		return nil
	}
	weight := min(1, .6+top/40)
	var out []party
	for _, k := range c.group(best) {
		st := c.states[k]
		if !contains(senders, st.code) && !st.many && (k == best || c.receiverScore(&st) > 1 ||
			st.role == bare || st.role == c.states[best].role) {
			out = append(out, st.as(c.receiverRule(&st), weight))
		}
	}
	return out
}

func contains(p []party, code country.Code) bool {
	return slices.ContainsFunc(p, func(x party) bool { return x.code == code })
}

// ownsObject reports whether st is part of the trigger's own object as its owner.
func (c *clause) ownsObject(st *stateMention) bool {
	n := c.f.object
	return n != nil && st.start >= n.start && st.end <= n.end && slices.Contains(n.owners, st.code)
}

// ownsOthers reports whether st is whose other people beside the object are: "the ambassador of
// Mexico and two employees of the Spanish embassy".
func (c *clause) ownsOthers(st *stateMention) bool {
	n := c.f.object
	return n != nil && len(n.owners) > 0 && slices.ContainsFunc(c.nouns, func(o noun) bool {
		return o.kind == lexicon.People && o.head != n.head && !o.weak && len(o.owners) == 1 && o.owners[0] == st.code && o.ownerSpan[0] == st.start &&
			c.cuts(o.head, n.head) == 0 && c.anyIn(lexicon.And, min(o.head, n.head), max(o.head, n.head))
	})
}

// receiverScore says how well st stands as the state that acts. Above 1 it may.
func (c *clause) receiverScore(st *stateMention) float64 {
	score := c.receiverBase(st)
	if score <= 0 {
		return 0
	}
	before := st.start < c.t.Start
	gap := st.start - c.t.End
	if before {
		gap = c.t.Start - st.end
		score++
	}
	far := .15
	if !c.l.Script.Spaces {
		far = .06 // letters, not words
	}
	score -= far * float64(max(gap, 0))
	score -= 2 * float64(c.cuts(st.start, c.t.Start))
	score -= 6 * float64(c.between(st.start, c.t.Start))
	return score
}

func (c *clause) receiverBase(st *stateMention) float64 {
	before := st.start < c.t.Start
	noun := c.voice() == lexicon.Noun
	switch {
	case st.many || st.dateline || c.answers(st) || c.informed(st) || c.atWar(st),
		st.role == inPlace && !st.body && c.covers(lexicon.Reason, st.start): // "over the war in Ukraine"
		return 0
	case c.decides(st):
		return 15
	case c.isAnswered(st):
		return 9
	case c.itsAnswer(st):
		return 13
	case st.role == agent && c.voice() == lexicon.Active && before && c.told():
		return 16 // "were advised by Managua to cut"
	case st.role == agent && c.voice() == lexicon.Active:
		return 1 // "asks of Algiers to withdraw": by and of may be one word
	case st.role == agent && noun && st.start >= c.t.End && c.anyIn(lexicon.Response, c.t.End, st.start):
		return 0 // "the expulsion comes days after the killing of the general by the US"
	case st.role == agent:
		return 16
	case st.role == owner && noun && before && c.t.Start-st.end <= 4:
		return 14
	case organisation(st.code) && (st.role == toWhom || st.role == inPlace):
		return 0
	case st.code == country.UN: // its host expels, it hardly ever does
		return 4 * float64(bit(c.f.object == nil || c.f.object.org != country.UN))
	case noun && c.f.measure == Expulsion && c.hosts(st) && c.f.object.own:
		return 14 // "condemns the expulsion of its ambassador to Fiji"
	case c.hosts(st) || st.role == inPlace && !(st.used && st.form == lexicon.Adjective): // "at the Soviet Embassy"
		if c.ownHouse() && !st.body || c.home(st) {
			return 0
		}
		if c.hosts(st) && c.voice() == lexicon.Passiv && len(c.f.object.owners) == 0 {
			return 12 // "Bern denies that an employee of the embassy in Colombo was expelled"
		}
		return 6
	case st.used, c.compound(st):
		return 0
	case st.body && before && c.l.VerbLast:
		return 12.5 // between it and the verb stand names that only tell of the people
	case st.body && (before || c.l.VerbSecond && c.inverted(st)):
		return 11
	case st.body:
		if n := c.f.object; n != nil && len(n.owners) == 0 && c.speaks(st) {
			return 2 // it may be the other side that tells
		}
		return 8
	case st.adj && st.form == lexicon.Adjective:
		if noun && before && c.t.Start-st.end <= 2 {
			return 9
		}
		return 1.5
	case st.form == lexicon.Demonym && before && st.role == bare && c.l.VerbSecond && c.voice() == lexicon.Active:
		return 6 // "russerne utviser"
	case st.form == lexicon.Demonym:
		return 1.5
	}
	return c.byRole(st, before, noun)
}

func (c *clause) byRole(st *stateMention, before, noun bool) float64 {
	if before && c.related(st) {
		return 11
	}
	switch st.role {
	case fromPlace:
		if before && (c.t.Start-st.end > 1 || !c.opens(st)) && !c.leftBy(st) { // not "z Polski wydalono"
			return 2
		}
		if noun && c.f.object != nil && c.f.object.own {
			return 14 // "will answer the expulsion of its diplomats from Romania"
		}
		if c.voice() == lexicon.Passiv && st.start >= c.t.End && st.start-c.t.End <= 3 {
			return 13 // "Moscow praised those who were expelled from Germany"
		}
		return 9
	case inPlace:
		return 5
	case toWhom:
		return 2
	case against:
		if c.facesOwner(st) {
			return 5
		}
		return 0
	case ofWhom:
		if noun && c.leftBehind(st) {
			return 13
		}
		if c.l.VerbLast && before && st.form == lexicon.Genitive && !noun && c.voice() != lexicon.Passiv {
			return 8 // the subject of a verbal noun
		}
		return 2.5
	case owner:
		return 1.2
	}
	if !before && c.l.VerbLast && st.start > c.t.End && c.cuts(c.t.Start, st.start) > 0 {
		return 7 // behind the verb another clause goes on
	}
	if before && c.compounded(st) {
		return 5 // ウクライナ情勢: it only tells of which matter
	}
	if before || c.l.VerbLast || c.l.VerbSecond && !noun && c.inverted(st) || c.verbFirst(st) {
		return 11
	}
	if c.l.VerbSecond && noun {
		return 2
	}
	return 4
}

// compounded reports whether st is the first part of a word that nobody knows, where particles
// mark what a name is to its clause: ウクライナ情勢, イラン核合意.
func (c *clause) compounded(st *stateMention) bool {
	if !c.l.VerbLast || c.l.Script.Spaces || st.body || st.form != lexicon.Name || st.end >= len(c.tokens) ||
		c.tokens[st.end].Kind != lexicon.Word {
		return false
	}
	r, _ := utf8.DecodeRuneInString(c.tokens[st.end].Text)
	if !unicode.Is(unicode.Han, r) {
		return false
	}
	for kind, list := range c.by {
		if k := lexicon.Kind(kind); k == lexicon.Common || k == lexicon.Reason {
			continue
		}
		for _, m := range list {
			if m.Start <= st.end && st.end < m.End {
				return false
			}
		}
	}
	return true
}

// ownHouse reports whether the people are accredited to an organisation that sends them
// away itself: the EU, not the state that it sits in. The UN's host does that for the UN.
func (c *clause) ownHouse() bool {
	n := c.f.object
	return n != nil && n.org != "" && n.org != country.UN
}

// home reports whether st is the place to which people came who are told of as expelled:
// "expelled diplomats from Canada in Tehran", "the expelled envoy arrived in Niamey".
func (c *clause) home(st *stateMention) bool {
	if !c.attributive() || st.start < c.f.object.tail || st.body {
		return false
	}
	c.disownFor(st.code)
	return true
}

// hosts reports whether st is where the object serves.
func (c *clause) hosts(st *stateMention) bool {
	n := c.f.object
	return n != nil && slices.Contains(n.hosts, st.code) && (st.role == inPlace ||
		st.form == lexicon.Capital || st.role == toWhom)
}

func (c *clause) receiverRule(st *stateMention) string {
	names := [...]string{"subject", "agent", "of", "place", "from", "to", "against", "possessor"}
	return names[st.role] + ": " + st.rule
}

func (c *clause) saysWe() bool {
	_, ok := c.we()
	return ok
}

// we returns the words by which a ministry speaks of itself before the trigger; "the
// ministry's note" is not it.
func (c *clause) we() (lexicon.Match, bool) {
	for _, m := range c.by[lexicon.We] {
		if _, owns := c.has(lexicon.Possessive, m.End); !owns && m.Start < c.t.End {
			return m, true
		}
	}
	return lexicon.Match{}, false
}

// ourselves makes an official source's country the one that acts: "we", "the Ministry".
func (c *clause) ourselves(senders []party) []party {
	if c.official == "" || contains(senders, c.official) {
		return nil
	}
	if m, ok := c.we(); ok {
		return []party{{code: c.official, span: [2]int{m.Start, m.End},
			rule: "we: the source's country", weight: .95}}
	}
	if c.rollUp() {
		return nil // "partners have expelled": not the ministry that counts them
	}
	return []party{{code: c.official, rule: ruleSource, weight: .8}}
}

// commanded reports whether st is told to move its own people: "told Russia to cut the
// staff of its embassy".
func (c *clause) commanded(st *stateMention) bool {
	n := c.f.object
	if n == nil {
		return c.toldTo(st)
	}
	if len(n.owners) > 0 {
		return false
	}
	told := st.role != inPlace || st.start-c.t.Start <= 3 // "demande à Cuba de rappeler son ambassadeur"
	if (n.own || c.t.Entry.Own && c.voice() == lexicon.Active && st.role == bare) && st.role != agent && told && st.start > c.t.Start && st.end < c.t.End {
		return true
	}
	if c.f.measure == StaffCap && len(n.hosts) > 0 && !(n.own && c.voice() == lexicon.Active && st.end == c.t.Start) && !slices.Contains(n.hosts, st.code) &&
		st.role == bare && !st.dateline && st.end <= c.t.Start {
		return true // "Russia must cut the staff of the embassy in Copenhagen"
	}
	if c.f.measure != Expulsion && (c.second(st) || st.role == bare && !st.used && st.start > c.t.Start && st.end < c.t.End) {
		return true // 下令中国关闭: the state in the trigger's gap
	}
	if c.f.measure == Closure && n.kind == lexicon.Mission && st.role == toWhom && !c.t.Entry.Own && c.voice() == lexicon.Active {
		return true // "ordered to China that it close its consulate"
	}
	return c.toldTo(st) || c.advised(st) || c.askedOf(st)
}

// toldTo reports whether st, or the list it stands in, is told to do what the verb says: "told
// Spain and Italy to bring their staff down".
func (c *clause) toldTo(st *stateMention) bool {
	g := c.group(c.indexOf(st))
	end := c.states[g[len(g)-1]].end
	m, ok := c.has(lexicon.To, end)
	joined := end == c.t.Start || end+1 == c.t.Start && (c.covers(lexicon.Of, end) || c.covers(lexicon.To, end)) // "au Royaume-Uni de réduire"
	return ok && st.role == bare && m.End == c.t.Start || st.role == toWhom && joined && c.f.measure == StaffCap
}

// clamour reports whether those who cannot expel say that somebody must go, and no state
// is said to act.
func (c *clause) clamour(receivers []party) bool {
	for _, m := range c.by[lexicon.NonState] {
		if c.opensObject(m) && c.covers(lexicon.People, m.Start) {
			continue
		}
		if m.Start < c.t.Start && c.cuts(m.Start, c.t.Start) <= 1 &&
			c.between(m.Start, c.t.Start) == 0 {
			return !slices.ContainsFunc(receivers, func(p party) bool {
				return strings.HasPrefix(p.rule, "subject") ||
					strings.HasPrefix(p.rule, "agent") || strings.HasPrefix(p.rule, "possessor") ||
					strings.HasPrefix(p.rule, "from") && c.t.Entry.Voice != lexicon.Noun || strings.HasPrefix(p.rule, "we")
			})
		}
	}
	return false
}

// second reports whether st is the second state before the trigger, and no place: the first
// one tells it to cut its staff or to close its consulate.
func (c *clause) second(st *stateMention) bool {
	counts := func(x *stateMention) bool {
		return x.end <= c.t.Start && !x.used && !x.dateline && (x.body || x.role != inPlace && x.role != toWhom)
	}
	if !counts(st) {
		return false
	}
	for i := range c.states {
		if o := &c.states[i]; o.start < st.start && counts(o) && o.code != st.code &&
			!c.anyIn(lexicon.Speech, o.end, st.start) && // "Japan says Kenya ordered it to close"
			(!st.body || c.cuts(o.start, st.start) == 0) { // a government in a clause of its own gives the order
			return true
		}
	}
	return false
}
