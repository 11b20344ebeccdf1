package websub

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"io"
	"net/url"
	"slices"
	"strings"

	"nongrata/ingest"
)

// maxHead is how much of a feed is searched: hubs are named before the first item.
const maxHead = 64 << 10

// Discover returns the hub that a list names and the topic that it goes by there, both absolute;
// a list without a hub gives empty ones. The answer's head counts before the document (§4).
func Discover(list ingest.List) (hub, topic string) {
	found := links{}
	for _, value := range list.Capture.Header["Link"] {
		found.header(value)
	}
	if found["hub"] == "" && bytes.Contains(list.Body, []byte("hub")) {
		found.document(list.Body)
	}
	base, err := url.Parse(list.Capture.FinalURL)
	if err != nil || found["hub"] == "" {
		return "", ""
	}
	hub = absolute(base, found["hub"])
	topic = absolute(base, found["self"])
	if hub == "" || topic == "" {
		return "", ""
	}
	return hub, topic
}

// absolute returns ref on base without its fragment, or "" for what cannot be asked for. An
// empty ref is base.
func absolute(base *url.URL, ref string) string {
	u, err := base.Parse(ref)
	if err != nil || u.Host == "" || u.User != nil || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	u.Fragment, u.RawFragment = "", ""
	return u.String()
}

// links are the first hub and self that were found.
type links map[string]string

func (l links) add(rels, href string) {
	for rel := range strings.FieldsSeq(strings.ToLower(rels)) {
		if (rel == "hub" || rel == "self") && l[rel] == "" {
			l[rel] = strings.TrimSpace(href)
		}
	}
}

// header reads the value of a Link field, RFC 8288 §3.
func (l links) header(value string) {
	for value != "" {
		_, rest, ok := strings.Cut(value, "<")
		if !ok {
			return
		}
		href, rest, ok := strings.Cut(rest, ">")
		if !ok {
			return
		}
		end := strings.Index(rest, ",") // of the parameters; one inside quotes only hides a link
		params := rest
		value = ""
		if end >= 0 {
			params, value = rest[:end], rest[end+1:]
		}
		for param := range strings.SplitSeq(params, ";") {
			name, rel, _ := strings.Cut(strings.TrimSpace(param), "=")
			if strings.EqualFold(strings.TrimSpace(name), "rel") {
				l.add(strings.Trim(strings.TrimSpace(rel), `"`), href)
			}
		}
	}
}

// document reads the feed's own head.
func (l links) document(body []byte) {
	body = bytes.TrimLeft(body, "\ufeff \t\r\n")
	if bytes.HasPrefix(body, []byte("{")) {
		l.json(body)
		return
	}
	d := xml.NewDecoder(bytes.NewReader(body[:min(len(body), maxHead)]))
	d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // addresses are ASCII
	for {
		token, err := d.RawToken()
		if err != nil {
			return
		}
		start, ok := token.(xml.StartElement)
		switch name := strings.ToLower(start.Name.Local); {
		case !ok:
		case name == "item" || name == "entry":
			return
		case name == "link":
			l.add(attribute(start, "rel"), attribute(start, "href"))
		}
	}
}

func attribute(e xml.StartElement, name string) string {
	i := slices.IndexFunc(e.Attr, func(a xml.Attr) bool { return strings.EqualFold(a.Name.Local, name) })
	if i < 0 {
		return ""
	}
	return e.Attr[i].Value
}

// json reads JSON Feed 1.1: feed_url and hubs.
func (l links) json(body []byte) {
	var feed struct {
		Self string `json:"feed_url"`
		Hubs []struct {
			Type string `json:"type"`
			URL  string `json:"url"`
		} `json:"hubs"`
	}
	if json.Unmarshal(body, &feed) != nil {
		return
	}
	for _, h := range feed.Hubs {
		if strings.EqualFold(h.Type, "WebSub") || strings.EqualFold(h.Type, "PubSubHubbub") {
			l.add("hub", h.URL)
			l.add("self", feed.Self)
		}
	}
}
