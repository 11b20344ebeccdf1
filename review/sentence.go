package review

import (
	"cmp"
	"slices"
	"strings"

	"nongrata/extract"
)

// Sentence tells the act in one English sentence without its day and without a full stop:
// "Spain expels about 25 Russian diplomats". The same act always gives the same words, so that
// a sentence that a reviewer approved can be printed again.
func (a Act) Sentence() string {
	s := UpperFirst(Party(a.ReceivingState)) + " " + a.predicate(false)
	if a.Ambassador && !a.alone() && a.Measure != extract.Closure {
		s += ", the ambassador among them"
	}
	if a.InResponse {
		s += ", in response to a measure of the other side"
	}
	return s
}

// Dated is the Sentence with its announcement day and a full stop.
func (a Act) Dated() string {
	return a.Sentence() + " (announced " + cmp.Or(a.AnnouncedOn, "on an unknown day") + ")."
}

// Headline tells the act as a wire's alert does: "Spain to expel about 25 Russian diplomats".
// Detail adds that an ambassador is among them.
func (a Act) Headline(detail bool) string {
	s := PartyLabel(a.ReceivingState) + " " + a.predicate(true)
	if a.Ambassador && detail && a.Measure == extract.Expulsion && !a.alone() {
		s += " including ambassador"
	}
	if a.Status == extract.Retracted {
		return "Retracted: " + s
	}
	return s
}

// predicate says by the status what the receiving state does: in the present for a sentence,
// and as what is to come in a brief headline.
func (a Act) predicate(brief bool) string {
	say := func(form func(verb) string) string {
		var out []string
		for _, d := range a.deeds(brief) {
			out = append(out, form(d.verb)+" "+d.object)
		}
		return strings.Join(out, " and ")
	}
	switch {
	case a.Status == extract.Considered:
		return "considers " + say(verb.gerund)
	case a.Status == extract.Threatened:
		return "threatens to " + say(verb.base)
	case a.Status == extract.CarriedOut:
		return "has " + say(verb.done)
	case a.Status == extract.Denied:
		return "denies " + say(verb.gerund)
	case a.Status == extract.Reversed && brief:
		return "takes back decision to " + say(verb.base)
	case brief:
		return "to " + say(verb.base)
	case a.Status == extract.Reversed:
		return "takes back its decision to " + say(verb.base)
	case a.Status == extract.Retracted:
		return "did not " + say(verb.base) + " (hoax or error)"
	case a.Status == extract.Reported:
		return "reportedly " + say(verb.third)
	}
	return say(verb.third)
}

// Whom names the people that the act sends away: "2 Russian officials", "the Russian
// ambassador", "Russian diplomats (number not given)".
func (a Act) Whom() string { return a.whom(false) }

// whom leaves out articles and what is not known when it is to be brief.
func (a Act) whom(brief bool) string {
	n := CountWords(a.Count)
	switch {
	case a.alone() && a.Ambassador:
		return article(brief) + Own(a.SendingState, "ambassador")
	case a.alone():
		return article(brief) + Own(a.SendingState, "chargé d’affaires")
	}
	return figured(n, Own(a.SendingState, StaffWords(a.Staff, n == "1")), brief)
}

// alone reports whether the act sends away the head of the mission and nobody else.
func (a Act) alone() bool {
	charge := slices.Equal(a.Staff, []extract.StaffKind{extract.Charge})
	switch a.Measure {
	case extract.StaffCap, extract.Closure: // a post goes, or a mission
		return false
	case extract.Downgrade, extract.Severance:
		if a.Ambassador && a.Count.Open() {
			return true
		}
	}
	return CountWords(a.Count) == "1" && (a.Ambassador || charge)
}

// A deed is one thing that the act does.
type deed struct {
	verb
	object string
}

// A verb has its base form, the third person, the gerund and the participle.
type verb [4]string

func (v verb) base() string   { return v[0] }
func (v verb) third() string  { return v[1] }
func (v verb) gerund() string { return v[2] }
func (v verb) done() string   { return v[3] }

var (
	expel     = verb{"expel", "expels", "expelling", "expelled"}
	orderOut  = verb{"order out", "orders out", "ordering out", "ordered out"}
	cutStaff  = verb{"cut", "cuts", "cutting", "cut"}
	shut      = verb{"close", "closes", "closing", "closed"}
	downgrade = verb{"downgrade", "downgrades", "downgrading", "downgraded"}
	breakOff  = verb{"break off", "breaks off", "breaking off", "broken off"}
)

// deeds returns what the act does; a brief telling makes do with the first.
func (a Act) deeds(brief bool) []deed {
	c, n := a.SendingState, CountWords(a.Count)
	var out []deed
	switch a.Measure {
	case extract.StaffCap:
		staff := "the " + Own(c, "mission")
		if brief {
			staff = Own(c, "mission staff")
		}
		if n == "" {
			return []deed{{cutStaff, figured(n, staff, brief)}}
		}
		return []deed{{cutStaff, staff + " by " + n}}
	case extract.Closure:
		return []deed{{shut, figured(n, Own(c, a.posts(n == "1")), brief)}}
	case extract.Downgrade:
		out = []deed{{downgrade, "relations with " + Party(c)}}
	case extract.Severance:
		out = []deed{{breakOff, "relations with " + Party(c)}}
	default:
		return []deed{{expel, a.whom(brief)}}
	}
	if !brief && (a.alone() || n != "" && n != "0") {
		out = append(out, deed{orderOut, a.whom(false)})
	}
	return out
}

// posts names what is closed: consulates where only consular staff is told of.
func (a Act) posts(one bool) string {
	noun := "mission"
	if slices.Equal(a.Staff, []extract.StaffKind{extract.Consular}) {
		noun = "consulate"
	}
	if one {
		return noun
	}
	return noun + "s"
}

// figured puts the number before the noun, or says that none is given.
func figured(n, noun string, brief bool) string {
	switch {
	case n != "":
		return n + " " + noun
	case brief:
		return noun
	}
	return noun + " (" + NotGiven + ")"
}

func article(brief bool) string {
	if brief {
		return ""
	}
	return "the "
}
