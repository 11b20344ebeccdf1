package extract

import "strings"

// A text tells its news first. What it tells later may be older without a word that says so;
// these rules see that by what was told before.

// settleTimes makes those of acts, in the order of the text, background that no cue of their own
// calls old.
func (r *reader) settleTimes(acts []*frame) {
	for i, f := range acts {
		if f.background || !f.status.Act() || f.rollUp || strings.HasPrefix(f.receiver.rule, "mutual") {
			continue
		}
		for _, o := range acts[:i] {
			if rule := r.older(f, o); rule != "" {
				f.background, f.newRule = true, rule
				f.answered = f.answered || rule == ruleAnswered
				break
			}
		}
	}
}

const ruleAnswered = "what the act told before it answers"

// older returns why f, which is told behind o, is older than o's news; "" when it need not be.
func (r *reader) older(f, o *frame) string {
	same := f.receiver.code == o.receiver.code && f.sender.code == o.sender.code
	turned := f.receiver.code == o.sender.code && f.sender.code == o.receiver.code
	switch {
	case f.receiver.code == "" || f.sender.code == "" || o.receiver.code == "":
		return ""
	case turned && o.response && !o.background && o.status.Act() && !f.response:
		return ruleAnswered
	case same && o.status == CarriedOut && !differ(o.count, f.count):
		return "they are told to have left"
	case !same && !o.background && o.status.Act() && r.daysOld(f) >= 2 && r.daysOld(o) < r.daysOld(f)-1:
		return "an older day than the news"
	}
	return ""
}

// daysOld is how many days before publication f happened by its own date; 0 when unknown.
func (r *reader) daysOld(f *frame) int {
	if f.on.IsZero() || r.pub.IsZero() {
		return 0
	}
	return absDays(f.on, r.pub)
}
