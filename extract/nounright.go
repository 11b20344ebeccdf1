package extract

import (
	"slices"

	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// right takes in what follows the head: "of Russia", "at the embassy of X in Y", a state's
// adjective where the language puts it there, a number where it may follow.
func (r nounReader) right(missions []noun) {
	i := r.n.tail
	if st, ok := r.stateAt(r.n.head); ok && st.form == lexicon.Adjective && st.end == r.n.tail &&
		len(r.n.owners) == 0 {
		r.own(st) // one word: "venäläisdiplomaatti"
	}
	if r.l.AdjectivesAfter {
		i = r.ownerAfter(r.adjectiveAfter(i))
	} else if r.l.VerbSecond && r.covers(lexicon.Definite, r.n.head) {
		i = r.ownerAfter(i) // "ambassaden sin"
	}
	if r.l.Construct && r.ofMany(i) {
		i = r.n.countSpan[1] // "سفراء ست دول"
	}
	if r.l.NumbersAfter {
		i = r.numberAfter(i)
	}
	if st, ok := r.stateAt(i); ok && st.gen && len(r.n.owners) == 0 && (st.role == bare || st.role == ofWhom) {
		i = r.ownAll(st)
	}
	if m, ok := r.has(lexicon.Each, i); ok {
		i = m.End // "three diplomats each from Estonia and Latvia"
	}
	for range 4 {
		next := r.phraseAfter(i, missions)
		if next == i {
			break
		}
		i = next
	}
	if r.n.kind == lexicon.People && len(r.n.owners) == 0 && i < len(r.tokens) && r.tokens[i].Text == "(" {
		i = r.inBrackets(i)
	}
	i = r.pastAdjective(i)
	r.n.end = max(r.n.end, i)
	if len(r.n.owners) == 0 {
		r.distantLink(i, missions)
	}
	if r.n.plural != lexicon.Singular && len(r.n.owners) == 0 {
		r.among(i)
	}
}

// pastAdjective reads whose the people are behind words that only describe them: "pejabat senior
// PBB", "quan chức cấp cao của Liên Hợp Quốc".
func (r nounReader) pastAdjective(i int) int {
	if !r.l.AdjectivesAfter || len(r.n.owners) > 0 || r.n.own || r.n.kind != lexicon.People {
		return i
	}
	for k := i; k < len(r.tokens) && k < i+5; k++ {
		if st, ok := r.stateAt(k); ok {
			if k > i && r.l.Construct && st.role == bare && st.form == lexicon.Name {
				return r.ownAll(st)
			}
			return i
		}
		if of, ok := r.has(lexicon.Of, k); ok && of.Entry.Side != lexicon.After {
			if st, ok := r.stateAt(of.End); ok && k > i {
				return r.place(ofWhom, st)
			}
			continue
		}
		if r.tokens[k].Kind != lexicon.Word || r.starts[k] || r.bound(k) {
			return i
		}
	}
	return i
}

// inBrackets reads whose the people are in the brackets that open at token i: "the three
// ambassadors (France, Germany and Nigeria)".
func (r nounReader) inBrackets(i int) int {
	st, ok := r.stateAt(i + 1)
	if !ok || st.form != lexicon.Name {
		return i
	}
	g := r.group(r.indexOf(st))
	end := r.states[g[len(g)-1]].end
	if end >= len(r.tokens) || r.tokens[end].Text != ")" {
		return i
	}
	return r.ownAll(st) + 1
}

// leftMission links the people on the mission right before them, where the verb closes the
// clause and the mission's words stand first: "Rusya'nın Berlin Büyükelçiliğinde görevli".
func (r nounReader) leftMission(missions []noun) {
	free := r.l.VerbLast || !r.l.Script.Spaces
	if r.n.kind != lexicon.People || len(r.n.owners) > 0 || r.n.mission {
		return
	}
	reach := 4
	switch {
	case !r.l.Script.Spaces:
		reach = 9
	case !free && !r.n.weak: // "neli Poola saatkonna diplomaati"
		reach = bit(r.l.VerbSecond && r.n.count == nil) // "zwei an seiner Botschaft akkreditierte Diplomaten"
	case !free: // "Soome saatkonnas töötanud ametniku"
		reach = 2
	}
	for k := len(missions) - 1; k >= 0; k-- {
		m := &missions[k]
		if gap := r.n.start - m.tail; gap < 0 || gap > reach || !r.nothingBetween(m.tail, r.n.start) {
			continue
		}
		if !free && r.n.count == nil && m.count == nil {
			r.countBeside(m)
		}
		if !free && (r.n.count == nil && m.count == nil && r.n.plural != lexicon.Singular ||
			r.anyIn(lexicon.People, m.tail, r.n.start) || r.anyIn(lexicon.And, m.tail, r.n.start)) {
			return
		}
		r.link(m)
		if !free {
			r.n.start = m.start
			if r.n.count == nil && m.count != nil { // the number stands before the mission's words
				r.n.count, r.n.countSpan, r.n.countRule = m.count, m.countSpan, m.countRule
			}
		}
		return
	}
}

// countBeside takes the number before a mission where the people serve: "zwei an seiner
// Botschaft akkreditierte Diplomaten".
func (r nounReader) countBeside(m *noun) {
	if !r.covers(lexicon.In, m.start-1) && !r.covers(lexicon.To, m.start-1) && !r.covers(lexicon.By, m.start-1) && !r.covers(lexicon.With, m.start-1) {
		return
	}
	for k := range r.numbers {
		if n := &r.numbers[k]; n.to == m.start-1 && !n.unit {
			r.takeNumber(n)
			return
		}
	}
}

// nothingBetween reports whether no clause, act or state stands within tokens [a, b).
func (r nounReader) nothingBetween(a, b int) bool {
	for i := a; i < b; i++ {
		if r.starts[i] || r.covers(lexicon.Trigger, i) && !r.insideGap(i) || r.covers(lexicon.Speech, i) || r.covers(lexicon.State, i) {
			return false
		}
	}
	return true
}

// distantLink reads "persons who work at the Russian embassy" and "the embassy that Russia
// maintains": a mission or an owner that follows after a few words of no weight.
func (r nounReader) distantLink(i int, missions []noun) {
	for k := i; k < len(r.tokens) && k < i+7; k++ {
		if m, ok := r.missionNear(k, missions); ok && m.start >= i {
			r.link(m)
			return
		}
		st, ok := r.stateAt(k)
		if ok && r.n.kind == lexicon.Mission && k > i && k <= i+2 && st.role == bare &&
			st.form == lexicon.Name {
			r.own(st)
			return
		}
		if ok && st.body && r.n.kind == lexicon.People && k > i && k <= i+2 && r.covers(lexicon.Of, i) {
			r.own(st) // "agents of the French interior ministry"
			return
		}
		clause := r.covers(lexicon.Clause, k) || r.covers(lexicon.In, k) ||
			r.covers(lexicon.To, k) || r.covers(lexicon.Of, k)
		if r.tokens[k].Kind == lexicon.Mark || !clause && r.bound(k) {
			return
		}
	}
}

// among reads "ambassadors, including from France and Italy": some whose they are.
func (r nounReader) among(i int) {
	i = r.pastMarks(i)
	for _, kind := range []lexicon.Kind{lexicon.Of, lexicon.From} { // "of, among others, the United States"
		if p, ok := r.has(kind, i); ok && p.Entry.Side != lexicon.After && r.covers(lexicon.Including, r.pastMarks(p.End)) {
			i = r.pastMarks(p.End)
		}
	}
	m, ok := r.has(lexicon.Including, i)
	if !ok {
		return
	}
	i = r.pastMarks(m.End)
	for _, kind := range []lexicon.Kind{lexicon.Definite, lexicon.Of, lexicon.From,
		lexicon.Definite} {
		if m, ok := r.has(kind, i); ok {
			i = m.End
		}
	}
	if st, ok := r.stateAt(i); ok && st.form != lexicon.Adjective {
		r.ownAll(st)
	}
}

// pastMarks returns the first token from i on that is no mark.
func (r nounReader) pastMarks(i int) int {
	for i < len(r.tokens) && r.tokens[i].Kind == lexicon.Mark {
		i++
	}
	return i
}

func (r nounReader) stateAt(i int) (*stateMention, bool) {
	for k := range r.states {
		if r.states[k].start == i {
			return &r.states[k], true
		}
	}
	return nil, false
}

// ownerAfter reads "its" and "our" behind the people: diplomații săi.
func (r nounReader) ownerAfter(i int) int {
	for _, kind := range []lexicon.Kind{lexicon.Its, lexicon.Our} {
		if m, ok := r.has(kind, i); ok && len(r.n.owners) == 0 {
			r.mark(kind, m)
			return m.End
		}
	}
	return i
}

func (r nounReader) adjectiveAfter(i int) int {
	for k := i; k <= i+2 && k < len(r.tokens); k++ {
		if st, ok := r.stateAt(k); ok && (st.adj || st.form == lexicon.Demonym || r.l.Construct && k == i) && st.role == bare {
			if len(r.n.owners) == 0 {
				if st.form == lexicon.Name {
					return r.ownAll(st) // "سفيرا إسبانيا والمكسيك"
				}
				r.own(st)
				return r.moreAdjectives(st.end)
			}
			return i
		}
		if r.bound(k) || r.tokens[k].Kind != lexicon.Word {
			break
		}
	}
	return i
}

// moreAdjectives reads on a list of adjectives behind the people from token i: "diplomates
// suédois, allemands et polonais".
func (r nounReader) moreAdjectives(i int) int {
	for at := i; at < len(r.tokens); {
		for n := 0; n < 2 && at < len(r.tokens) && (r.tokens[at].Text == "," || r.covers(lexicon.And, at)); n++ {
			at++
		}
		st, ok := r.stateAt(at)
		if !ok || st.form != lexicon.Adjective || st.body || st.role != bare || at == i && !st.and ||
			r.covers(lexicon.People, st.end) || r.covers(lexicon.Mission, st.end) {
			return i
		}
		r.own(st)
		i, at = st.end, st.end
	}
	return i
}

func (r nounReader) numberAfter(i int) int {
	for k := i; k <= i+3 && k < len(r.tokens); k++ {
		for x := range r.numbers {
			if n := &r.numbers[x]; (n.start == k || n.from == k) && !n.unit && r.n.count == nil && !n.used {
				if _, counted := r.has(lexicon.Counter, n.end); counted || k == i || n.total {
					n.used = true
					r.setCount(r.count(*n), n.from, n.to, "number after the people")
					return n.to
				}
			}
		}
		if r.tokens[k].Kind == lexicon.Mark || r.covers(lexicon.People, k) || r.covers(lexicon.Mission, k) {
			break // 영사관의 영사 1명: the number counts the people behind
		}
	}
	return i
}

// phraseAfter reads one phrase with a preposition at token i and returns its end, or i.
func (r nounReader) phraseAfter(i int, missions []noun) int {
	if m, ok := r.missionNear(i, missions); ok && (len(r.n.owners) == 0 || len(m.owners) == 0 || r.n.owners0() == m.owners0()) {
		r.link(m)
		return m.end
	}
	if st, ok := r.stateAt(i); ok && st.glued != bare && !st.and {
		return r.place(st.glued, st)
	} else if ok && st.form == lexicon.Ablative {
		return r.place(fromPlace, st)
	}
	for _, x := range roles[1:5] {
		p, ok := r.has(x.kind, i)
		if !ok || p.Entry.Side == lexicon.After {
			continue
		}
		if m, ok := r.missionNear(p.End, missions); ok {
			r.link(m)
			return m.end
		}
		at := p.End
		for at < len(r.tokens) && (r.covers(lexicon.Definite, at) ||
			r.covers(lexicon.Article, at) || r.tokens[at].Text == "#") {
			at++
		}
		if st, ok := r.stateAt(at); ok {
			return r.place(x.role, st)
		}
		if st, ok := r.governed(at); ok && x.role == ofWhom && len(r.n.owners) == 0 {
			return r.ownAll(st)
		}
		if x.role == ofWhom && r.ofMany(at) {
			return at
		}
	}
	return i
}

// governed returns the state whose government's word stands at token i: "the envoy of the
// government of Chile", "embajador del régimen nicaragüense".
func (r nounReader) governed(i int) (*stateMention, bool) {
	end := i
	for _, b := range r.by[lexicon.Body] {
		if b.Start == i {
			end = max(end, b.End)
		}
	}
	if end == i {
		return nil, false
	}
	if st, ok := r.stateAt(end); ok && st.adj {
		return st, true
	}
	of, ok := r.has(lexicon.Of, end)
	if !ok || of.Entry.Side == lexicon.After {
		return nil, false
	}
	at := of.End
	for at < len(r.tokens) && (r.covers(lexicon.Definite, at) || r.covers(lexicon.Article, at)) {
		at++
	}
	return r.stateAt(at)
}

// ofMany reads "the ambassadors of six European states": one from each.
func (r nounReader) ofMany(i int) bool {
	for k := range r.numbers {
		n := &r.numbers[k]
		if n.start != i || r.n.staff != Ambassador || r.n.count != nil {
			continue
		}
		if _, many := r.after(lexicon.Generic, n.end, 2); many {
			n.used, r.n.foreign = true, true
			r.setCount(r.count(*n), n.from, n.to, "one from each state")
			return true
		}
	}
	return false
}

// manyLeft reads the same where whose they are stands before them: "6 देशों के राजदूत".
func (r nounReader) manyLeft(end int) (next int, ok bool) {
	if m, of := r.ending(lexicon.Of, end); of && m.Entry.Side == lexicon.After {
		end = m.Start
	}
	g, many := r.ending(lexicon.Generic, end)
	if !many || !r.l.VerbLast {
		return 0, false
	}
	for k := range r.numbers {
		if n := &r.numbers[k]; n.end == g.Start && r.ofMany(n.start) {
			return n.from - 1, true
		}
	}
	return 0, false
}

// place makes the state after a preposition owner or host.
func (r nounReader) place(how role, st *stateMention) int {
	alone := st.gen && (st.end >= len(r.tokens) || !r.covers(lexicon.People, st.end) && !r.covers(lexicon.Mission, st.end)) // "iz Švedske"
	named := st.form == lexicon.Name || st.form == lexicon.Capital ||
		st.form == lexicon.Metonym || st.form == lexicon.Genitive || alone
	switch {
	case how == ofWhom && len(r.n.owners) == 0 && named, how == fromPlace &&
		len(r.n.owners) == 0 && !r.n.own && (alone || st.form == lexicon.Name || st.form == lexicon.Genitive || st.form == lexicon.Ablative):
		return r.ownAll(st)
	case how == inPlace && named:
		if len(r.n.hosts) == 0 {
			r.n.hosts, r.n.hostSpan = append(r.n.hosts, st.code), [2]int{st.start, st.end}
		}
		return st.end
	case how == toWhom && named:
		if organisation(st.code) {
			r.n.org = st.code
			st.used = true
		} else if len(r.n.hosts) == 0 {
			r.n.hosts, r.n.hostSpan = append(r.n.hosts, st.code), [2]int{st.start, st.end}
		}
		return st.end
	case how == ofWhom && len(r.n.owners) > 0 && len(r.n.hosts) == 0 && named &&
		r.n.kind == lexicon.Mission:
		return st.end
	}
	return r.n.end
}

// numbered reports whether a number stands right behind st.
func (s *sentence) numbered(st *stateMention) bool {
	return slices.ContainsFunc(s.numbers, func(x number) bool { return x.from == st.end && !x.unit })
}

// ownAll makes a list of states the owners: "ambassadors of Austria, Italy and Spain".
func (r nounReader) ownAll(st *stateMention) int {
	at := r.indexOf(st)
	end := st.end
	for _, k := range r.group(at) {
		if k > at && r.n.count != nil && r.numbered(&r.states[k]) {
			break // "40 Russian diplomats and France 35": another subject
		}
		if k >= at {
			r.own(&r.states[k])
			end = r.states[k].end
		}
	}
	return end
}

// missionNear returns the mission phrase that begins at token i, an article aside.
func (r nounReader) missionNear(i int, missions []noun) (*noun, bool) {
	if r.n.kind == lexicon.Mission {
		return nil, false
	}
	for k := range missions {
		m := &missions[k]
		if m.start <= i+1 && m.head >= i && m.start >= i-1 || m.head == i {
			return m, true
		}
	}
	return nil, false
}

// link hangs the people on a mission.
func (r nounReader) link(m *noun) {
	r.n.mission, r.n.otherMission = true, m
	if len(r.n.owners) == 0 {
		r.n.owners, r.n.ownerSpan, r.n.ownerRule = m.owners, m.ownerSpan, m.ownerRule
		r.n.own, r.n.our = r.n.own || m.own, r.n.our || m.our
	}
	if len(r.n.hosts) == 0 {
		r.n.hosts, r.n.hostSpan = m.hosts, m.hostSpan
	}
	if r.n.org == "" {
		r.n.org = m.org
	}
}

func organisation(c country.Code) bool {
	return c == country.EU || c == country.UN || c == country.NATO || c == country.OSCE ||
		c == country.AfricanUnion
}

// numberBeforePlace returns the number before a place that stands inside the phrase: "30 in Berlin
// akkreditierte russische Diplomaten".
func (r nounReader) numberBeforePlace(st *stateMention) *number {
	if st.role != inPlace || r.n.count != nil || !r.l.VerbSecond {
		return nil
	}
	m, ok := r.ending(lexicon.In, st.start)
	if !ok {
		return nil
	}
	for k := range r.numbers {
		if n := &r.numbers[k]; n.end == m.Start && !n.unit && !n.used {
			return n
		}
	}
	return nil
}
