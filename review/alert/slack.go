package alert

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"

	"nongrata/review"
)

// Slack is the channel type "slack": an incoming webhook of Slack, Mattermost or whatever
// speaks like them. Its address lets anyone post, so it is a secret.
type Slack struct {
	URL    string
	Poster Poster
	Clock  review.Clock // reads a Retry-After that is a date; nil: time.Now
}

// maxSlack is how much text Slack shows of a section (3,000 characters), less a margin.
const maxSlack = 2900

// Notify posts the alert as plain text: what a source wrote is never read as markup.
func (s Slack) Notify(ctx context.Context, a Alert) error {
	text := strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(cut(a.Text, maxSlack))
	body, err := json.Marshal(map[string]any{"text": text, "mrkdwn": false})
	if err != nil {
		return &Failure{Err: err, Permanent: true} // unreachable: strings always encode
	}
	h := http.Header{"Content-Type": {"application/json; charset=utf-8"}, "User-Agent": {"nongrata"}}
	return post(ctx, request{s.Poster, s.URL, h, body}, clockOr(s.Clock)())
}
