package review

import (
	"unicode"
)

// A signature is the set of hashed letter sequences of a text's beginning. Two texts that
// share most of it are one text, copied. It knows no language: letters and digits only, so
// scripts without spaces work like the others.
type signature map[uint64]struct{}

const (
	shingle       = 6   // letters a sequence
	leastShingles = 40  // shorter texts prove nothing
	alike         = 0.6 // shared part from which two texts are one
)

// signatureOf reads the title and the opening of the claim's text.
func signatureOf(c Claim) signature {
	p := c.Candidate.Provenance
	if p == nil {
		return nil
	}
	letters := make([]rune, 0, len(p.Opening))
	for _, r := range p.Opening {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			letters = append(letters, unicode.ToLower(r))
		}
	}
	s := signature{}
	for i := 0; i+shingle <= len(letters); i++ {
		s[hashRunes(letters[i:i+shingle])] = struct{}{}
	}
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
	shared := 0
	for h := range s {
		if _, ok := o[h]; ok {
			shared++
		}
	}
	return float64(shared) >= alike*float64(len(s))
}

// sameText reports whether a and b are one text told twice with the same number and status.
// The text of a wire's update with a new number is no copy: it says something else.
func sameText(a, b Claim) bool {
	return a.item().ID != b.item().ID &&
		sameBounds(a.Candidate.Count, b.Candidate.Count) &&
		a.Candidate.Status == b.Candidate.Status && a.Candidate.Ambassador == b.Candidate.Ambassador &&
		signatureOf(a).copies(signatureOf(b))
}

// markCopies sets CopyOf on c, or on the claims of the case that turn out to copy c because
// c is the better ranked telling of the same text.
func markCopies(k *Case, c *Claim) {
	for i := range k.Claims {
		o := &k.Claims[i]
		if o.CopyOf != "" || !sameText(*o, *c) {
			continue
		}
		if o.Rank <= c.Rank {
			c.CopyOf = o.Candidate.ID
			return
		}
		o.CopyOf = c.Candidate.ID
	}
}
