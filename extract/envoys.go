package extract

import (
	"slices"

	"nongrata/extract/lexicon"
	"nongrata/ingest/country"
)

// ambassadorsNear returns whose ambassadors f tells of when it only counts them, three or more,
// and a list of about as many states stands within a few sentences: each state has one.
func (r *reader) ambassadorsNear(f *frame) []country.Code {
	if f.object == nil || f.object.staff != Ambassador || f.count.Min == nil || *f.count.Min < 3 || len(f.object.owners) > 1 ||
		f.object.plural == lexicon.Singular {
		return nil
	}
	n := *f.count.Min
	var out []country.Code
	for at := max(f.at-2, 0); at < len(r.sents) && at <= f.at+5; at++ {
		s := r.sents[at]
		for i := range s.states {
			var list []country.Code
			for _, k := range s.group(i) {
				if code := s.states[k].code; code != f.receiver.code && !slices.Contains(list, code) {
					list = append(list, code)
				}
			}
			if len(list) > len(out) && len(list) >= max(2, n-2) && len(list) <= n {
				out = list
			}
		}
	}
	if len(out) == 0 && f.sender.code != "" {
		return []country.Code{f.sender.code}
	}
	if f.sender.code != "" && len(out) > 0 && len(out) < n && !slices.Contains(out, f.sender.code) {
		out = append(out, f.sender.code)
	}
	return out
}

// toldEnvoy reports whether st only owns the ambassador to whom the ministry that speaks makes the
// act known: "the Russian ambassador was notified of the expulsion of two of his staff".
func (c *clause) toldEnvoy(st *stateMention) bool {
	return c.official != "" && st.code != c.official && slices.ContainsFunc(c.nouns, func(n noun) bool {
		return n.chief() && n.head != c.f.object.head && slices.Contains(n.owners, st.code)
	})
}

// envoysOwner returns the state of the one ambassador that the sentence before speaks of, when
// the people are those of his mission: "summoned the ambassador of Belarus. He was told that two
// diplomats of his embassy must leave".
func (c *clause) envoysOwner(receivers []party) []party {
	if c.f.at == 0 || !c.ofHisMission(c.f.object) {
		return nil
	}
	var out []party
	for _, n := range c.sents[c.f.at-1].nouns {
		if !n.chief() || len(n.owners) != 1 || contains(out, n.owners[0]) {
			continue
		}
		out = append(out, party{code: n.owners[0], rule: "of the sentence before", weight: .65})
	}
	if len(out) != 1 || contains(receivers, out[0].code) {
		return nil
	}
	return out
}

// ofHisStaff reports whether other people, behind the act, are of "his embassy", the mission of the
// ambassador n: "Dem russischen Botschafter wurde die Ausweisung von zwei Mitarbeitern seiner
// Botschaft mitgeteilt".
func (c *clause) ofHisStaff(n *noun) bool {
	return slices.ContainsFunc(c.nouns, func(o noun) bool {
		return o.kind == lexicon.People && o.own && o.mission && o.start >= c.t.End && o.start-c.t.End <= 3 && o.staff != n.staff
	})
}

// ofHisMission reports whether the people n, or the sentence where it says so apart from them, are
// of "his embassy": "zwei an seiner Botschaft akkreditierte Diplomaten".
func (s *sentence) ofHisMission(n *noun) bool {
	return n.own && n.mission || slices.ContainsFunc(s.nouns, func(o noun) bool {
		return o.kind == lexicon.Mission && o.own && len(o.owners) == 0 && o.start-n.tail <= 6 && n.start-o.end <= 6
	})
}

// chief reports whether n is a head of mission.
func (n *noun) chief() bool {
	return (n.staff == Ambassador || n.staff == Charge) && n.plural != lexicon.Many
}
