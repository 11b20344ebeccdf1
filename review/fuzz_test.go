package review_test

import (
	"net/url"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"nongrata/review"
)

// What ParseScope accepts, it reads again from what Values writes.
func FuzzParseScope(f *testing.F) {
	f.Add("since=2022-02-24&until=2022-04-07&as_of=2022-04-08&sending=RU&group=nato&basis=low&first_hand=1&by=month")
	f.Add("as_of=2022-04-08T12:00:00%2B03:00&receiving=DE,fr&measure=closure")
	f.Fuzz(func(t *testing.T, query string) {
		q, err := url.ParseQuery(query)
		if err != nil {
			return
		}
		s, err := review.ParseScope(q)
		if err != nil {
			return
		}
		again, err := review.ParseScope(s.Values())
		if diff := gocmp.Diff(s, again); err != nil || diff != "" {
			t.Errorf("ParseScope(Values()) = %v (-want +got):\n%s", err, diff)
		}
		review.NewTally(nil, s)
	})
}
