package extract

import (
	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// asName are the kinds before which a short name stands as a subject: 俄驱逐, 美宣布, 英将.
var asName = []lexicon.Kind{lexicon.Trigger, lexicon.Speech, lexicon.Auxiliary, lexicon.And, lexicon.In,
	lexicon.By, lexicon.With, lexicon.Response, lexicon.Threatened, lexicon.Considered, lexicon.Mutual}

// asOwner are the kinds before which it says whose they are: 俄外交官, 美使馆, 英政府.
var asOwner = []lexicon.Kind{lexicon.People, lexicon.Mission, lexicon.Body}

// shortStands reports whether the short name m stands where a name can: one letter is also
// part of other words.
func (s *sentence) shortStands(m lexicon.Match) bool {
	if n := len(s.states); n > 0 && s.states[n-1].end > m.Start || s.marksDay(m.Start) {
		return false
	}
	if s.anyAt(asOwner, m.End) {
		return true
	}
	if !s.fresh(m.Start) {
		return false
	}
	return m.End >= len(s.tokens) || s.tokens[m.End].Kind == lexicon.Mark || s.tokens[m.End].Kind == lexicon.Number ||
		!s.tokens[m.End].Joined || s.anyAt(asName, m.End) || s.shortAt(m.End)
}

// marksDay reports whether token i is the day of a date: 19日, 今(25)日.
func (s *sentence) marksDay(i int) bool {
	return i > 0 && s.covers(lexicon.DateMark, i) && (s.tokens[i-1].Kind == lexicon.Number ||
		s.tokens[i-1].Text == ")" || s.covers(lexicon.NumberWord, i-1))
}

// fresh reports whether a name may begin at token i: at the beginning of a clause, behind a
// cue that binds it or behind another short name.
func (s *sentence) fresh(i int) bool {
	if i == 0 || s.tokens[i-1].Kind == lexicon.Mark || !s.tokens[i].Joined {
		return true
	}
	if n := len(s.states); n > 0 && s.states[n-1].end == i && s.states[n-1].short {
		return true
	}
	for _, kind := range []lexicon.Kind{lexicon.And, lexicon.By, lexicon.With, lexicon.To, lexicon.In,
		lexicon.From, lexicon.Clause} {
		if _, ok := s.ending(kind, i); ok {
			return true
		}
	}
	return false
}

// anyAt reports whether a match of one of kinds begins at token i.
func (s *sentence) anyAt(kinds []lexicon.Kind, i int) bool {
	for _, k := range kinds {
		if _, ok := s.has(k, i); ok {
			return true
		}
	}
	return false
}

// shortAt reports whether a short name is written at token i.
func (s *sentence) shortAt(i int) bool {
	for _, m := range s.by[lexicon.State] {
		if m.Start == i && m.Entry.Form == lexicon.Short {
			return true
		}
	}
	return false
}

// settleShort makes a short name an adjective or a name by what follows it, and chooses, of
// the states that share it, the one that was named before.
func (s *sentence) settleShort(st *stateMention) {
	if st.form != lexicon.Short {
		return
	}
	st.short, st.form = true, lexicon.Name
	if s.anyAt(asOwner, st.end) {
		st.form, st.adj, st.plain = lexicon.Adjective, true, true
	}
	if n := len(s.states); n > 0 && s.states[n-1].short && s.states[n-1].end == st.start {
		st.and = true // 俄英互逐: a list
	}
	for _, m := range s.by[lexicon.State] {
		if code := country.Code(m.Entry.Is); m.Start == st.start && m.End == st.end && s.told[code] && !s.told[st.code] {
			st.code, st.rule = code, m.Entry.Rule
		}
	}
}

// name remembers which states the text has named in full.
func (s *sentence) name() {
	for _, st := range s.states {
		if !st.short && s.told != nil {
			s.told[st.code] = true
		}
	}
}
