package extract

import (
	"slices"

	"nongrata/extract/lexicon"
)

// A round-up goes on without a verb of its own: "Madrid followed with 25, Stockholm with three
// and Bucharest with ten."

// followers returns the acts that s adds to the act before, state by state with a number each.
func (r *reader) followers(at int, s *sentence) []*frame {
	p := r.previous()
	if p == nil || at-p.at > 2 || !p.status.Act() || family(p.measure) != Expulsion || p.receiver.code == "" ||
		p.sender.code == "" || len(s.by[lexicon.Trigger]) > 0 || s.hedge() >= 0 {
		return nil
	}
	list := s.withNumbers()
	for i := range s.states {
		st := &s.states[i]
		paired := slices.ContainsFunc(list, func(e portion) bool { return e.st == st })
		if !paired && st.code != p.receiver.code && st.code != p.sender.code || paired && (st.code == p.receiver.code || st.code == p.sender.code) {
			return nil
		}
	}
	if len(list) < 2 {
		return nil
	}
	var out []*frame
	for _, e := range list {
		f := p.retold(at, s)
		f.trigger.Start, f.trigger.End = e.st.start, e.st.end
		f.receiver, f.sender = e.st.as("list: "+e.st.rule, .8), party{code: p.sender.code, rule: ruleBefore, weight: .65}
		f.count, f.countSpan, f.countRule = s.count(*e.n), [2]int{e.n.from, e.n.to}, "number behind the state in a list"
		e.n.used = true
		out = append(out, f)
	}
	return out
}

// withNumbers returns the states of s that have a number "with" them and nothing else.
func (s *sentence) withNumbers() []portion {
	var out []portion
	for i := range s.states {
		st, n := &s.states[i], s.numberOf(i)
		if n == nil || st.form == lexicon.Adjective && !st.body || n.from-st.end > 4 || !s.withBefore(n.from) || !s.besides(st.end, n.from) {
			continue
		}
		if n.to < len(s.tokens) && s.tokens[n.to].Kind == lexicon.Word && !s.listed(n.to) {
			continue // "with 25 years of service"
		}
		out = append(out, portion{st, n})
	}
	return out
}

// withBefore reports whether "with" stands before token i, marks aside.
func (s *sentence) withBefore(i int) bool {
	for i--; i >= 0 && s.tokens[i].Kind == lexicon.Mark; i-- {
	}
	return i >= 0 && s.covers(lexicon.With, i)
}

// announcers returns the acts of states of which s only says that they announced expulsions too:
// "the Czech Republic and Italy have also announced expulsions". Whose people go is as before.
func (r *reader) announcers(at int, s *sentence) []*frame {
	p := r.previous()
	if p == nil || at-p.at > 2 || p.background || !p.status.Act() || p.measure != Expulsion || p.receiver.code == "" ||
		p.sender.code == "" || s.hedge() >= 0 || len(s.nouns)+len(s.by[lexicon.Response])+len(s.by[lexicon.Background]) > 0 ||
		len(s.by[lexicon.Speech])+len(s.by[lexicon.Answered]) == 0 {
		return nil
	}
	i := slices.IndexFunc(s.by[lexicon.Trigger], func(t lexicon.Match) bool {
		return t.Entry.Voice == lexicon.Noun && t.Entry.Is == string(Expulsion) && !t.Entry.Weak
	})
	if i < 0 || len(s.by[lexicon.Trigger]) > 1 || len(s.states) == 0 {
		return nil
	}
	t := s.by[lexicon.Trigger][i]
	var out []*frame
	for k := range s.states {
		st := &s.states[k]
		if st.code == p.receiver.code || st.code == p.sender.code || st.many || st.role != bare && !st.body && st.role != agent {
			return nil
		}
		f := p.retold(at, s)
		f.trigger = t
		f.receiver, f.sender = st.as("list: "+st.rule, .75), party{code: p.sender.code, rule: ruleBefore, weight: .65}
		f.count, f.countSpan, f.countRule = OpenCount(s.quote(t.Start, t.End)), [2]int{t.Start, t.End}, "no number beside the state"
		out = append(out, f)
	}
	return out
}
