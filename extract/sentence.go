package extract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// A sentence is a run of tokens with everything the lexicon reads in it.
type sentence struct {
	src     string
	tokens  []lexicon.Token
	title   bool
	by      [lexicon.Kinds][]lexicon.Match
	marks   []marks // of each token, and of the end
	starts  []bool  // tokens that a cut between clauses stands before
	passed  []int   // how many of them there are up to each token
	states  []stateMention
	numbers []number
	dates   []date
	nouns   []noun
	lang    *lexicon.Language
	told    map[country.Code]bool // states that the text has named in full so far
}

// span returns the source bytes of tokens [from, to).
func (s *sentence) span(from, to int) (start, end int) {
	if from >= to || to > len(s.tokens) {
		return 0, 0
	}
	return s.tokens[from].Start, s.tokens[to-1].End
}

// quote returns the source text of tokens [from, to).
func (s *sentence) quote(from, to int) string {
	a, b := s.span(from, to)
	return s.src[a:b]
}

// splitSentences cuts tokens at full stops, at line breaks and after the title.
func splitSentences(u used, tokens []lexicon.Token, l *lexicon.Language) []*sentence {
	var out []*sentence
	from, src, titleEnd := 0, u.source, u.titleEnd
	flush := func(to int) {
		if to > from {
			out = append(out, &sentence{src: src, tokens: tokens[from:to],
				title: tokens[from].Start < titleEnd})
		}
		from = to
	}
	for i := 1; i < len(tokens); i++ {
		between := src[tokens[i-1].End:tokens[i].Start]
		crossed := tokens[i-1].Start < titleEnd && tokens[i].Start >= titleEnd
		switch {
		case crossed, i-from > maxSentence:
			flush(i)
		case strings.Contains(between, "\n"):
			next, _ := utf8.DecodeRuneInString(src[tokens[i].Start:])
			if lineEnds(between, tokens[i-1], next, u.wrapped) {
				flush(i)
			}
		case stops(tokens, i, src, l) && !opensWithYear(tokens[from:i]):
			flush(i)
		}
	}
	flush(len(tokens))
	return out
}

// isWrapped reports whether the text's lines are cut at a width: several lines of 50 to
// 100 bytes go on in lower case.
func isWrapped(src string) bool {
	n := 0
	for i := 0; i < len(src) && n < 2; {
		k := strings.IndexByte(src[i:], '\n')
		if k < 0 {
			break
		}
		r, _ := utf8.DecodeRuneInString(src[i+k+1:])
		if k >= 50 && k <= 100 && unicode.IsLower(r) {
			n++
		}
		i += k + 1
	}
	return n >= 2
}

// maxSentence bounds the work on text without full stops.
const maxSentence = 160

// lineEnds reports whether the line break between two tokens ends a sentence: not when a
// line is merely wrapped.
func lineEnds(between string, before lexicon.Token, next rune, wrapped bool) bool {
	if strings.Count(between, "\n") > 1 {
		return true
	}
	if before.Kind == lexicon.Mark && before.Text == "," {
		return false // a line cut at its width, or in a forum's post
	}
	if before.Kind == lexicon.Mark && strings.Contains(".!?:", before.Text) {
		return true
	}
	return !unicode.IsLower(next) && !wrapped
}

// stops reports whether a sentence ends before token i.
func stops(tokens []lexicon.Token, i int, src string, l *lexicon.Language) bool {
	p, t := tokens[i-1], tokens[i]
	between := src[p.End:t.Start]
	if p.Kind != lexicon.Mark {
		return strings.HasSuffix(p.Text, ".") && t.Upper && len(p.Text) > 4
	}
	switch p.Text {
	case "!", "?":
		return true
	case ";":
		return slices.Contains(l.Questions, p.Text)
	case ".":
		wide := p.End-p.Start > 1
		if wide {
			return true
		}
		if i < 2 || t.Kind == lexicon.Mark || between == "" && !run(tokens, i, src) {
			return false
		}
		if tokens[i-2].Kind == lexicon.Word && tokens[i-2].End == p.Start &&
			l.IsAbbreviation(tokens[i-2].Text) {
			return false
		}
		if day := tokens[i-2]; day.Kind == lexicon.Number && day.Value <= 31 && l.IsMonth(t.Text) {
			return false
		}
		return t.Kind != lexicon.Word || t.Upper || caseless(t.Text)
	}
	return false
}

// opensWithYear reports whether the words are no sentence but the date of the next one, in a language
// that writes a full stop behind a year: "U travnju 2022. Japan je protjerao".
func opensWithYear(words []lexicon.Token) bool {
	n := len(words)
	return n >= 2 && n <= 4 && words[n-1].Text == "." && words[n-2].Kind == lexicon.Number && isYear(words[n-2]) &&
		!slices.ContainsFunc(words[:n-1], func(t lexicon.Token) bool { return t.Kind == lexicon.Mark })
}

// run reports whether two sentences were run together at the full stop before token i,
// "home.The": a word in lower case, then one that begins with a capital alone.
func run(tokens []lexicon.Token, i int, src string) bool {
	before, t := tokens[i-2], tokens[i]
	if before.Kind != lexicon.Word || t.Kind != lexicon.Word || !t.Upper || before.End != tokens[i-1].Start {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(src[:before.End])
	_, n := utf8.DecodeRuneInString(src[t.Start:])
	second, _ := utf8.DecodeRuneInString(src[t.Start+n:])
	return utf8.RuneCountInString(before.Text) > 2 && unicode.IsLower(last) && unicode.IsLower(second)
}

// caseless reports whether w is of a script that begins no sentence with a capital; Georgian has
// capitals but does not use them so.
func caseless(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.Is(unicode.Georgian, r) || unicode.IsLetter(r) && !unicode.IsLower(r) && !unicode.IsUpper(r)
}

// annotate reads everything in s.
func (s *sentence) annotate(l *lexicon.Language, published day) {
	s.by, s.lang = byKind(l.Matches(s.src, s.tokens)), l
	s.dropIgnored()
	s.dropInNames()
	s.dropInner(l)
	s.index()
	s.cutClauses()
	s.readStates()
	s.shareRoles()
	s.readNumbers()
	s.readDates(l, published)
	s.readNouns(l)
}

// dropIgnored forgets the cues inside what the lexicon ignores: the "après" of "d'après".
func (s *sentence) dropIgnored() {
	for _, g := range s.by[lexicon.Ignore] {
		s.dropInside(g, lexicon.Response, lexicon.Background, lexicon.Clause, lexicon.Trigger, lexicon.Threatened, lexicon.Demand, lexicon.With, lexicon.And, lexicon.Negation, lexicon.In, lexicon.From, lexicon.To, lexicon.By)
	}
}

// dropInside forgets the matches of kinds that lie inside g.
func (s *sentence) dropInside(g lexicon.Match, kinds ...lexicon.Kind) {
	for _, kind := range kinds {
		s.by[kind] = slices.DeleteFunc(s.by[kind], func(m lexicon.Match) bool {
			return m.Start >= g.Start && m.End <= g.End
		})
	}
}

// dropInNames forgets the words of a state's name that mean something by themselves: the
// "States" of the United States, the "Union" of the European Union.
func (s *sentence) dropInNames() {
	for _, g := range s.by[lexicon.State] {
		if g.End-g.Start < 2 || !s.lang.Script.Spaces { // 俄外交部 is a state's name and a body
			continue
		}
		s.dropInside(g, lexicon.Generic, lexicon.NonState, lexicon.Unit, lexicon.Body)
	}
}

func (s *sentence) cutClauses() {
	s.starts = make([]bool, len(s.tokens))
	for i, t := range s.tokens {
		if t.Kind == lexicon.Mark && strings.Contains(";:—", t.Text) {
			s.starts[i] = true
		}
	}
	for _, m := range s.by[lexicon.Clause] {
		if !s.covers(lexicon.Qualifier, m.Start) || !s.covers(lexicon.Qualifier, m.End-1) { // "as many as 10"
			s.starts[m.Start] = true
		}
	}
	s.passed = make([]int, len(s.tokens))
	n := 0
	for i, cut := range s.starts {
		n += bit(cut)
		s.passed[i] = n
	}
}
