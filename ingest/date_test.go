package ingest

import (
	"testing"
	"time"
)

func TestParseDate(t *testing.T) {
	const day = "2022-04-05T00:00:00Z"
	for _, tt := range []struct {
		in, lang, want string
		dateOnly       bool
	}{
		{"2022-04-05", "", day, true},
		{"2022-04-05T09:30:00Z", "", "2022-04-05T09:30:00Z", false},
		{"2022-04-05T09:30:00+02:00", "", "2022-04-05T07:30:00Z", false},
		{"2022-04-05T09:30+0200", "", "2022-04-05T07:30:00Z", false},
		{"2022-04-05 09:30:15.123", "", "2022-04-05T09:30:15Z", false},
		{"Tue, 05 Apr 2022 09:30:00 GMT", "", "2022-04-05T09:30:00Z", false},
		{"Tue, 5 Apr 2022 09:30:00 -0400", "", "2022-04-05T13:30:00Z", false},
		{"Tue, 05 Apr 22 09:30 EST", "", "2022-04-05T14:30:00Z", false},
		{"5 Apr 2022 9:30 pm", "", "2022-04-05T21:30:00Z", false},
		{"April 5, 2022", "", day, true},
		{"Tuesday, April 5th, 2022, 12:05 a.m.", "en", "2022-04-05T00:05:00Z", false},
		{"05.04.2022", "", day, true},
		{"5. 4. 2022", "cs", day, true},
		{"05.04.22", "de", day, true},
		{"5.4.2022 klo 14:30", "fi", "2022-04-05T14:30:00Z", false},
		{"2022.04.05.", "hu", day, true},
		{"2022/4/5", "", day, true},
		{"2022年4月5日", "ja", day, true},
		{"2022年４月５日", "ja", day, true},
		{"2022년 4월 5일", "ko", day, true},
		{"20220405", "", day, true},
		{"18/04/2022 10:00:00", "", "2022-04-18T10:00:00Z", false},
		{"04/18/2022", "", "2022-04-18T00:00:00Z", true},
		{"05/04/2022", "fr", day, true},
		{"5-4-2022", "nl", day, true},
		{"04/04/2022", "en", "2022-04-04T00:00:00Z", true},
		{"5. April 2022", "de", day, true},
		{"mardi 5 avril 2022", "fr", day, true},
		{"1er avril 2022", "fr", "2022-04-01T00:00:00Z", true},
		{"5 de abril de 2022", "es", day, true},
		{"5 апреля 2022 г., 15:20", "ru", "2022-04-05T15:20:00Z", false},
		{"5 апреля 2022 15:20 MSK", "ru", "2022-04-05T12:20:00Z", false},
		{"вівторок, 5 квітня 2022", "uk", day, true},
		{"5 listopada 2022", "pl", "2022-11-05T00:00:00Z", true},
		{"5. listopada 2022.", "hr", "2022-10-05T00:00:00Z", true},
		{"2022. április 5.", "hu", day, true},
		{"2022 m. balandžio 5 d.", "lt", day, true},
		{"5 Απριλίου 2022", "el", day, true},
		{"٥ أبريل ٢٠٢٢", "ar", day, true},
		{"Ngày 5 tháng 4 năm 2022", "vi", day, true},
		{"05 Nisan 2022, Salı", "tr", day, true},
		{"Published: 5 April 2022", "en", day, true},
	} {
		got, dateOnly, ok := ParseDate(tt.in, tt.lang)
		if s := got.Format(time.RFC3339); !ok || s != tt.want || dateOnly != tt.dateOnly {
			t.Errorf("ParseDate(%q, %q) = %s, %v, %v, want %s, %v", tt.in, tt.lang, s, dateOnly, ok, tt.want, tt.dateOnly)
		}
	}
}

func TestParseDateUndated(t *testing.T) {
	for _, tt := range [][2]string{
		{"", ""}, {"yesterday", "en"}, {"04/05/2022", ""}, {"04/05/2022", "en"}, {"04-05-2022", "en"},
		{"5 April", "en"}, {"April 2022", "en"}, {"31 April 2022", "en"}, {"2022-13-01", ""},
		{"5 listopada 2022", ""}, {"01 Jan 1970 00:00:00 GMT", ""}, {"5.4.2022 99:99", ""},
		{"12 members, 5 of them", "en"}, {"0", ""},
	} {
		if got, _, ok := ParseDate(tt[0], tt[1]); ok {
			t.Errorf("ParseDate(%q, %q) = %v, want no date", tt[0], tt[1], got)
		}
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2022-04-05T09:30:00+02:00", "5 апреля 2022", "5. 4. 22", "2022年4月5日"} {
		f.Add(s, "ru")
	}
	f.Fuzz(func(t *testing.T, s, lang string) {
		got, dateOnly, ok := ParseDate(s, lang)
		if ok && (got.Year() < 1979 || got.Year() > 2201) {
			t.Errorf("ParseDate(%q) = %v, want a plausible year", s, got)
		}
		if dateOnly && ok && (got.Hour() != 0 || got.Minute() != 0) {
			t.Errorf("ParseDate(%q) = %v with dateOnly, want midnight", s, got)
		}
		if !ok && !got.IsZero() {
			t.Errorf("ParseDate(%q) = %v without ok, want zero", s, got)
		}
	})
}
