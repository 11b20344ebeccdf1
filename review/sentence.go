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
	does := func(form func(verb) string) string {
		var out []string
		for _, d := range a.deeds(false) {
			out = append(out, form(d.verb)+" "+d.object)
		}
		return strings.Join(out, " and ")
	}
	s := UpperFirst(Party(a.ReceivingState)) + " "
	switch a.Status {
	case extract.Reported:
		s += "reportedly " + does(verb.third)
	case extract.Considered:
		s += "considers " + does(verb.gerund)
	case extract.Threatened:
		s += "threatens to " + does(verb.base)
	case extract.CarriedOut:
		s += "has " + does(verb.done)
	case extract.Denied:
		s += "denies " + does(verb.gerund)
	case extract.Reversed:
		s += "takes back its decision to " + does(verb.base)
	case extract.Retracted:
		s += "did not " + does(verb.base) + " (hoax or error)"
	default:
		s += does(verb.third)
	}
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
	s, d := PartyLabel(a.ReceivingState), a.deeds(true)[0]
	if a.Ambassador && detail && a.Measure == extract.Expulsion && !a.alone() {
		d.object += " including ambassador"
	}
	switch a.Status {
	case extract.CarriedOut:
		return s + " has " + d.done() + " " + d.object
	case extract.Considered:
		return s + " considers " + d.gerund() + " " + d.object
	case extract.Threatened:
		return s + " threatens to " + d.base() + " " + d.object
	case extract.Denied:
		return s + " denies " + d.gerund() + " " + d.object
	case extract.Reversed:
		return s + " takes back decision to " + d.base() + " " + d.object
	case extract.Retracted:
		return "Retracted: " + s + " to " + d.base() + " " + d.object
	}
	return s + " to " + d.base() + " " + d.object
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
	if a.alone() || n != "" && n != "0" {
		out = append(out, deed{orderOut, a.whom(brief)})
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
