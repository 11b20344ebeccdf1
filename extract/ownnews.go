package extract

// A ministry whose own people are expelled speaks of it as of the reason for its statement: "in
// view of the Russian decision to expel Swedish diplomats". Where it tells of no answer, that
// decision is the news.

// freeOwnNews makes such acts new: nothing but a word for a reason made them old.
func (r *reader) freeOwnNews() {
	if r.official == "" {
		return
	}
	for _, f := range r.frames {
		if !f.background || !f.answered || f.dated || f.sender.code != r.official || f.receiver.code == "" || f.receiver.code == r.official ||
			!f.status.Act() || r.answersTo(f) {
			continue
		}
		f.background, f.answered, f.newSpan, f.newRule = false, false, [2]int{}, ""
	}
}

// answersTo reports whether the document tells of an act of the other side against the one that
// acts in f, other than a dated one of the past: f is what that act answers.
func (r *reader) answersTo(f *frame) bool {
	for _, o := range r.frames {
		if o.mirrors(f) && !(o.status.Act() && o.background) && (o.response || family(o.measure) == Expulsion) {
			return true
		}
	}
	return false
}
