package export

import (
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"

	"nongrata/extract"
	"nongrata/review"
)

// WriteICS writes an RFC 5545 calendar with one all-day event for each deadline whose day is
// known and an alarm a day before. The event keeps its UID over corrections; its sequence
// moves, and a withdrawn or reversed act is cancelled.
func WriteICS(w io.Writer, site Site, records []review.Expulsion) error {
	b := &strings.Builder{}
	for _, l := range []string{"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//nongrata//deadlines//EN", "CALSCALE:GREGORIAN",
		"METHOD:PUBLISH", "X-WR-CALNAME:" + icsText(site.title()+" – deadlines")} {
		fold(b, l)
	}
	for _, e := range sorted(records) {
		if e.Deadline == nil || e.Deadline.By == "" {
			continue
		}
		by, err := time.Parse(time.DateOnly, e.Deadline.By)
		if err != nil {
			return fmt.Errorf("expulsion %s: deadline %q: %w", e.ID, e.Deadline.By, err)
		}
		for _, l := range icsEvent(site, e, by) {
			fold(b, l)
		}
	}
	fold(b, "END:VCALENDAR")
	_, err := io.WriteString(w, b.String())
	return err
}

func icsEvent(site Site, e review.Expulsion, by time.Time) []string {
	status := "CONFIRMED"
	if e.State != review.Standing || e.Status == extract.Reversed || e.Status == extract.Retracted {
		status = "CANCELLED"
	}
	out := []string{
		"BEGIN:VEVENT", "UID:" + e.ID + "@nongrata", fmt.Sprintf("SEQUENCE:%d", e.Version-1),
		"DTSTAMP:" + e.Decided.UTC().Format("20060102T150405Z"),
		"DTSTART;VALUE=DATE:" + by.Format("20060102"), "DTEND;VALUE=DATE:" + by.AddDate(0, 0, 1).Format("20060102"),
		"SUMMARY:" + icsText("Deadline: "+e.Headline(false)),
		"DESCRIPTION:" + icsText(summary(e)), "STATUS:" + status, "TRANSP:TRANSPARENT",
	}
	if page := site.page(e); page != "" {
		out = append(out, "URL:"+page)
	}
	if status == "CONFIRMED" {
		out = append(out, "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:"+icsText(e.Dated()), "TRIGGER:-P1D", "END:VALARM")
	}
	return append(out, "END:VEVENT")
}

// icsText escapes a TEXT value (RFC 5545, 3.3.11) and drops other control characters.
func icsText(s string) string {
	s = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`).Replace(strings.ToValidUTF8(s, "\uFFFD"))
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return -1
		}
		return r
	}, s)
}

// fold writes a content line in pieces of at most 75 octets, never inside a character.
func fold(b *strings.Builder, line string) {
	for limit := 75; len(line) > limit; limit = 74 {
		cut := limit
		for !utf8.RuneStart(line[cut]) {
			cut--
		}
		b.WriteString(line[:cut] + "\r\n ")
		line = line[cut:]
	}
	b.WriteString(line + "\r\n")
}
