package alert

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
)

// Slack is the channel type "slack": an incoming webhook of Slack, Mattermost or whatever
// speaks like them. Its address lets anyone post, so it is a secret.
type Slack struct {
	URL    string
	Poster Poster
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
	h := http.Header{"Content-Type": {"application/json; charset=utf-8"}}
	return post(ctx, request{s.Poster, s.URL, h, body})
}
