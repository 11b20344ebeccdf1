package extract

// leansOnOld puts an act into the past whose sentence names neither who acts nor when, if the
// sentence before is dated long ago: "On 1 December the envoy was summoned. He was handed …".
func (c *clause) leansOnOld() {
	if !c.leaning || c.f.background || len(c.sentence.dates) > 0 || c.sentence.title || c.f.at == 0 || c.pub.IsZero() {
		return
	}
	for _, d := range c.sents[c.f.at-1].dates {
		if !d.weekday && !d.relative && !d.deadline && !d.year && !d.day.IsZero() &&
			d.day.AddDate(0, 0, oldAfter).Before(c.pub.Time) && !c.sents[c.f.at-1].title {
			c.f.background, c.f.newRule = true, "an old date in the sentence before"
			return
		}
	}
}

// apart reports whether old is dated days before another act of the pair, which then is another
// wave; it is no news beside it.
func (r *reader) apart(old, recent *frame) bool {
	if !old.onDate || old.on.IsZero() || recent.on.IsZero() || recent.onSpan[1] == 0 ||
		!old.on.AddDate(0, 0, 2).Before(recent.on.Time) || old.s.title || recent.background {
		return false
	}
	if !old.background {
		old.background, old.newSpan, old.newRule = true, old.onSpan, "dated before another act of the pair"
	}
	return true
}

// otherRank reports whether one act is told as old by its words and is about the ambassador,
// while the other is not, or the other way round.
func otherRank(a, b *frame) bool {
	told := func(f *frame) bool { return f.background && !f.soft && !f.answered && f.status != CarriedOut }
	return a.background != b.background && (told(a) || told(b)) && a.ambassador != b.ambassador &&
		a.object != nil && b.object != nil && !a.object.definite && !b.object.definite
}
