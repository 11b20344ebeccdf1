package prose

import (
	"slices"
	"strings"

	"nongrata/extract"
	"nongrata/ingest/country"
	"nongrata/review"
)

// articled are the parties that English names with an article.
var articled = []country.Code{
	"US", "GB", "AE", "NL", "PH", "BS", "GM", "MV", "MH", "KM", "SC", "SB", "CF", "DO", "CD", "CG", "VA",
	country.EU, country.UN, country.AfricanUnion,
}

// Party names a state or organisation as it stands inside a sentence: "the United States".
func Party(c country.Code) string {
	switch {
	case c == "":
		return "an unnamed state"
	case slices.Contains(articled, c) && !strings.HasPrefix(strings.ToLower(c.Name()), "the "):
		return "the " + c.Name()
	}
	return c.Name()
}

// Of returns the possessive of a party: "Russia's", "the United States'".
func Of(c country.Code) string {
	n := Party(c)
	if strings.HasSuffix(n, "s") {
		return n + "’"
	}
	return n + "’s"
}

// Direction says who acts against whom in words: "Spain → Russia" is for the eye,
// "Spain against Russia" for a screen reader and for a text.
func Direction(a review.Act) string {
	return upperFirst(Party(a.ReceivingState)) + " against " + Party(a.SendingState)
}

// Sentence tells the whole act in one English sentence without a full stop.
func Sentence(a review.Act) string {
	s := upperFirst(Party(a.ReceivingState)) + " " + deed(a)
	if a.Ambassador {
		s += ambassador(a)
	}
	if a.InResponse {
		s += ", in response to a measure of the other side"
	}
	return s
}

func ambassador(a review.Act) string {
	switch {
	case !one(a.Count):
		return ", the ambassador among them"
	case a.Measure != extract.Expulsion:
		return " (the ambassador)"
	}
	return ""
}

// verbs are the two forms that the deeds need: after "reportedly" and the like the third
// person, after "is considering" the gerund.
type verbs struct{ third, gerund string }

func deed(a review.Act) string {
	v, object := phrase(a)
	switch a.Status {
	case extract.Reported:
		return "reportedly " + v.third + " " + object
	case extract.Considered:
		return "considers " + v.gerund + " " + object
	case extract.Threatened:
		return "threatens " + v.gerund + " " + object
	case extract.Denied:
		return "denies " + v.gerund + " " + object
	case extract.Reversed:
		return "took back its decision: it no longer " + v.third + " " + object
	case extract.Retracted:
		return "did not act (hoax or error): it was said that it " + v.third + " " + object
	}
	return v.third + " " + object
}

func phrase(a review.Act) (verbs, string) {
	target := Of(a.SendingState)
	switch a.Measure {
	case extract.StaffCap:
		if a.Count.Open() {
			return verbs{"cuts", "cutting"}, target + " mission staff (number not given)"
		}
		return verbs{"cuts", "cutting"}, target + " mission staff by " + Count(a.Count)
	case extract.Closure:
		if a.Count.Open() || one(a.Count) {
			return verbs{"closes", "closing"}, "a mission of " + Party(a.SendingState)
		}
		return verbs{"closes", "closing"}, Count(a.Count) + " missions of " + Party(a.SendingState)
	case extract.Downgrade:
		return verbs{"downgrades", "downgrading"}, "relations with " + Party(a.SendingState) + people(a)
	case extract.Severance:
		return verbs{"breaks off", "breaking off"}, "relations with " + Party(a.SendingState) + people(a)
	}
	if a.Ambassador && one(a.Count) {
		return verbs{"expels", "expelling"}, "the ambassador of " + Party(a.SendingState)
	}
	return verbs{"expels", "expelling"}, counted(a) + " of " + Party(a.SendingState)
}

func people(a review.Act) string {
	if a.Count.Open() || a.Count.Max != nil && *a.Count.Max == 0 {
		return ""
	}
	return " and orders out " + counted(a)
}

func counted(a review.Act) string {
	noun := Staff(a.Staff, !one(a.Count))
	if a.Count.Open() {
		return noun + " (number not given)"
	}
	return Count(a.Count) + " " + noun
}

// Staff names the kinds of staff: "diplomats", "diplomats and military attachés".
func Staff(kinds []extract.StaffKind, plural bool) string {
	var names []string
	for _, k := range kinds {
		if k == extract.Ambassador || k == extract.Intel {
			continue // said elsewhere: the ambassador by name, the accusation under reason
		}
		n := staffNoun[k]
		if n[0] == "" {
			continue
		}
		if plural {
			names = append(names, n[1])
		} else {
			names = append(names, n[0])
		}
	}
	if len(names) == 0 {
		if plural {
			return "diplomats or staff"
		}
		return "diplomat or staff member"
	}
	return list(names)
}

var staffNoun = map[extract.StaffKind][2]string{
	extract.Diplomatic: {"diplomat", "diplomats"},
	extract.Technical:  {"staff member", "staff members"},
	extract.Consular:   {"consular officer", "consular officers"},
	extract.Military:   {"military attaché", "military attachés"},
	extract.Charge:     {"chargé d’affaires", "chargés d’affaires"},
	extract.OfficialKd: {"official", "officials"},
	extract.Family:     {"family member", "family members"},
	extract.Local:      {"locally hired employee", "locally hired employees"},
}

func list(names []string) string {
	if len(names) == 1 {
		return names[0]
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

func upperFirst(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
