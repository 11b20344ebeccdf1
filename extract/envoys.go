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
