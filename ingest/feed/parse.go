package feed

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mmcdole/gofeed"

	"nongrata/ingest"
	"nongrata/ingest/charset"
)

// maxLost is the share of unreadable characters from which on a feed is not believed.
const maxLost = 0.01

// leastBlank is how many items without a word are too many to be meant so.
const leastBlank = 3

// Parse returns the entries of a feed in its order. Errors are *ingest.Fault.
func Parse(doc []byte, d Document) ([]ingest.Entry, error) {
	t := charset.Decode(doc, charset.Hint{HTTP: d.Charset, Lang: d.Lang})
	if t.Lost > 3 && float64(t.Lost) > maxLost*float64(len(t.UTF8)) {
		return nil, ingest.Faultf(ingest.Garbled, "%d characters cannot be read as %s", t.Lost, t.Name)
	}
	text := bytes.TrimLeft(t.UTF8, "\ufeff \t\r\n\x00")
	if len(text) > 0 && text[0] == '{' {
		return parseJSON(text, d, t.Notes)
	}
	c, err := clean(text)
	switch {
	case errors.Is(err, errTooMany), errors.Is(err, errTooBusy):
		return nil, &ingest.Fault{Health: ingest.TooLarge, Err: err}
	case err != nil:
		return nil, notAFeed(text)
	}
	f, err := parse(c.out)
	if err != nil {
		return nil, ingest.Faultf(ingest.Malformed, "%w", err)
	}
	restore(f, c.texts)
	notes := t.Notes
	if len(c.fixed) > 0 {
		repairs := slices.Sorted(maps.Keys(c.fixed))
		notes = append(notes, "recovered from a broken feed: "+strings.Join(repairs, ", "))
	}
	if len(f.Items) < c.items {
		if len(f.Items) == 0 {
			return nil, ingest.Faultf(ingest.Malformed, "none of its %d items can be read", c.items)
		}
		notes = append(notes, fmt.Sprintf("only %d of %d items can be read", len(f.Items), c.items))
	}
	return believed(entries(f, d, notes))
}

// believed returns the entries unless there is next to nothing to read in them.
func believed(all []ingest.Entry) ([]ingest.Entry, error) {
	said, lost := 0, 0
	for _, e := range all {
		said += utf8.RuneCountInString(e.Title) + utf8.RuneCountInString(e.Content)
		lost += strings.Count(e.Title, "\ufffd") + strings.Count(e.Content, "\ufffd")
	}
	switch {
	case len(all) >= leastBlank && said == 0:
		return nil, ingest.Faultf(ingest.Malformed, "its %d items have neither a title nor a text", len(all))
	case lost > 3 && float64(lost) > maxLost*float64(said):
		return nil, ingest.Faultf(ingest.Garbled, "%d of its %d characters were lost before they got here", lost, said)
	}
	return all, nil
}

func parseJSON(text []byte, d Document, notes []string) ([]ingest.Entry, error) {
	if bytes.Count(text, []byte("{")) > maxObjects {
		return nil, ingest.Faultf(ingest.TooLarge, "more than %d JSON objects", maxObjects)
	}
	if bytes.Contains(text, []byte(`"articles"`)) && !bytes.Contains(text, []byte(`"items"`)) {
		return parseArticles(text, notes)
	}
	f, err := parse(text)
	if err != nil {
		whole := uncut(text)
		if whole == nil {
			return nil, ingest.Faultf(ingest.Malformed, "%w", err)
		}
		if f, err = parse(whole); err != nil {
			return nil, ingest.Faultf(ingest.Malformed, "%w", err)
		}
		notes = append(notes, "recovered from a broken feed: the document ends before its time")
	}
	switch {
	case !bytes.Contains(text, []byte(`"items"`)):
		return nil, ingest.Faultf(ingest.NotAFeed, "JSON, but no JSON Feed: it has no items")
	case len(f.Items) > maxItems:
		return nil, &ingest.Fault{Health: ingest.TooLarge, Err: errTooMany}
	}
	return believed(entries(f, d, notes))
}

// parse runs the parser. A panic in it must not take the daemon down with it.
func parse(doc []byte) (f *gofeed.Feed, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("parser panic: %v", r)
		}
	}()
	p := gofeed.NewParser()
	p.RSSTranslator = &gofeed.DefaultRSSTranslator{DisableContentImageScan: true}
	return p.Parse(bytes.NewReader(doc))
}

// notAFeed says what a document that is no feed is.
func notAFeed(text []byte) error {
	head := strings.ToLower(string(text[:min(len(text), 64<<10)]))
	has := func(marks ...string) bool {
		return slices.ContainsFunc(marks, func(m string) bool { return strings.Contains(head, m) })
	}
	switch {
	case len(text) == 0:
		return ingest.Faultf(ingest.Malformed, "the document is empty")
	case !has("<html", "<!doctype html", "<head", "<body"):
		return ingest.Faultf(ingest.NotAFeed, "the document is neither RSS, Atom nor JSON Feed")
	case has("captcha", "cf-chl", "cf_chl", "_incapsula_", "just a moment...", "ddos-guard",
		"access denied", "checking your browser", "enable javascript and cookies"):
		return ingest.Faultf(ingest.Blocked, "a bot check where a feed was")
	}
	return ingest.Faultf(ingest.NotAFeed, "an HTML page where a feed was")
}
