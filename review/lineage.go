package review

import (
	"slices"
	"strings"
	"unicode"

	"nongrata/extract"
)

// A signature is the set of hashed letter sequences of a text's beginning, in order of the
// hashes. Two texts that share most of it are one text, copied. It knows no language: letters and digits only, so
// scripts without spaces work like the others.
type signature []uint64

const (
	shingle       = 6   // letters a sequence
	leastShingles = 40  // shorter texts prove nothing
	alike         = 0.6 // shared part from which two texts are one
)

// signatureOf reads a text, quotations left out: what a minister said is the same in every
// report of it.
func signatureOf(text string) signature {
	letters := make([]rune, 0, len(text))
	for _, r := range extract.Unquoted(text) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			letters = append(letters, unicode.ToLower(r))
		}
	}
	s := make(signature, 0, len(letters))
	for i := 0; i+shingle <= len(letters); i++ {
		s = append(s, hashRunes(letters[i:i+shingle]))
	}
	slices.Sort(s)
	s = slices.Compact(s)
	if len(s) < leastShingles {
		return nil
	}
	return s
}

// hashRunes is FNV-1a over whole letters.
func hashRunes(rs []rune) uint64 {
	h := uint64(14695981039346656037)
	for _, r := range rs {
		h = (h ^ uint64(r)) * 1099511628211
	}
	return h
}

// copies reports whether most of the shorter text is in the other.
func (s signature) copies(o signature) bool {
	if len(s) == 0 || len(o) == 0 {
		return false
	}
	if len(o) < len(s) {
		s, o = o, s
	}
	shared, i := 0, 0
	for _, h := range s {
		for i < len(o) && o[i] < h {
			i++
		}
		if i < len(o) && o[i] == h {
			shared++
		}
	}
	return float64(shared) >= alike*float64(len(s))
}

// sameText reports whether a and b are one text told twice with the same number and status.
// The text of a wire's update with a new number is no copy: it says something else.
func sameText(a, b Claim) bool {
	return a.item().ID != b.item().ID && sameBounds(a.Candidate.Count, b.Candidate.Count) &&
		a.Candidate.Status == b.Candidate.Status && a.Candidate.Ambassador == b.Candidate.Ambassador &&
		(sharedLines(a, b) || openingOf(a, true).copies(openingOf(b, true)) || openingOf(a, false).copies(openingOf(b, false)))
}

// openingOf reads the first words of the claim's text, with its title or, as headlines are the
// first to be changed, without.
func openingOf(c Claim, title bool) signature {
	p := c.Candidate.Provenance
	if p == nil {
		return nil
	}
	text := p.Opening
	if !title {
		text = strings.TrimPrefix(text, strings.Join(strings.Fields(p.Item.Title), " "))
	}
	return signatureOf(text)
}

// leastLines is how many sentences two texts have to share.
const leastLines = 2

// sharedLines reports whether half of the shorter text's sentences stand in the other, word for
// word, wherever they stand.
func sharedLines(a, b Claim) bool {
	p, q := a.Candidate.Provenance, b.Candidate.Provenance
	if p == nil || q == nil || min(len(p.Lines), len(q.Lines)) < leastLines {
		return false
	}
	shared := 0
	for _, line := range p.Lines {
		if slices.Contains(q.Lines, line) {
			shared++
		}
	}
	return shared >= leastLines && 2*shared >= min(len(p.Lines), len(q.Lines))
}

// restsOn reports whether c says that it has from o's agency what o says too, or says no number
// of its own.
func restsOn(c, o Claim) bool {
	agency := extract.AgencyOf(o.Source())
	return agency != "" && agency != extract.AgencyOf(c.Source()) && slices.Contains(credits(c), agency) && says(c, o)
}

// sameCredit reports whether two claims rest on one agency's word.
func sameCredit(a, b Claim) bool {
	return a.item().ID != b.item().ID && says(a, b) && slices.ContainsFunc(credits(a), func(agency string) bool {
		return agency != extract.AgencyOf(b.Source()) && slices.Contains(credits(b), agency)
	})
}

// credits are the agencies that c rests on. A party to the act speaks for itself, whomever it
// names.
func credits(c Claim) []string {
	if p := c.Candidate.Provenance; p != nil && !c.FirstHand {
		return p.Credits
	}
	return nil
}

// says reports whether c says what o says, or less.
func says(c, o Claim) bool {
	a, b := c.Candidate, o.Candidate
	return a.Ambassador == b.Ambassador && (a.Count.Open() || sameBounds(a.Count, b.Count))
}

// copyOf reports whether c is taken from o. Who names the agency has it from there; of one text
// told twice, the better ranked is the original, then the one published first.
func copyOf(c, o Claim) bool {
	switch {
	case restsOn(c, o):
		return true
	case restsOn(o, c), !sameText(c, o) && !sameCredit(c, o):
		return false
	case c.Rank != o.Rank:
		return c.Rank > o.Rank
	}
	return !c.item().Published.Before(o.item().Published)
}

// markCopies sets CopyOf on c, or on the claims of the case that turn out to be copies of c.
func markCopies(k *Case, c *Claim) {
	original, root := -1, -1
	for i, o := range k.Claims {
		if !copyOf(*c, o) || original >= 0 && !closer(*c, o, k.Claims[original]) {
			continue
		}
		if r := origin(k.Claims, i, c.Candidate.ID); r >= 0 {
			original, root = i, r
		}
	}
	if original >= 0 {
		c.CopyOf = k.Claims[original].Candidate.ID
	}
	for i := range k.Claims {
		if o := &k.Claims[i]; o.CopyOf == "" && i != root && copyOf(*o, *c) {
			o.CopyOf = c.Candidate.ID
		}
	}
}

// origin follows the copies up from claims[i] to a text that copies none of the claims; it
// returns -1 when they lead to the claim below, which can copy none of them.
func origin(claims []Claim, i int, below string) int {
	for range claims {
		up := claims[i].CopyOf
		if up == below {
			return -1
		}
		next := holds(claims, up)
		if next < 0 {
			return i
		}
		i = next
	}
	return -1
}

// closer reports whether c is rather taken from a than from b: from whom it names, else from who
// is no copy.
func closer(c, a, b Claim) bool {
	if x, y := restsOn(c, a), restsOn(c, b); x != y {
		return x
	}
	return a.CopyOf == "" && b.CopyOf != ""
}

// freeCopies lets the copies whose original is not among the claims stand for themselves: one of
// them, and the rest as its copies.
func freeCopies(claims []Claim) {
	for i := range claims {
		if c := &claims[i]; c.CopyOf != "" && holds(claims, c.CopyOf) < 0 {
			c.CopyOf = ""
			markCopies(&Case{Claims: claims[:i]}, c)
		}
	}
}
