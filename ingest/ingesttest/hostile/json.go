package hostile

import "strings"

func jsonFeed(items string) string {
	return `{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[` + items + `]}`
}

var jsonMakers = []maker{
	{"deep-arrays", plainly(func(d *dice) string { return jsonFeed(nest("[", "1", d.one("]", ""), d.size(100, 3_000_000))) })},
	{"deep-objects", plainly(func(d *dice) string { return jsonFeed(nest(`{"a":`, "1", d.one("}", ""), d.size(100, 1_000_000))) })},
	{"deep-before", plainly(func(d *dice) string {
		return `{"x":` + nest("[", "", d.one("]", ""), d.size(100, 3_000_000)) + `,"items":[]}`
	})},
	{"many-items", plainly(func(d *dice) string {
		return jsonFeed(fill(`{"id":"1","title":"x"},`, d.size(1000, 8<<20)) + `{"id":"2"}`)
	})},
	{"large-text", plainly(func(d *dice) string {
		return jsonFeed(`{"id":"1","content_html":"` + fill(d.one("x ", `\u0041`, `\n`, `<b>`), 7<<20) + `"}`)
	})},
	{"many-keys", plainly(func(d *dice) string {
		return jsonFeed(`{"id":"1",` + fill(`"`+d.word()+`":1,`, d.size(1000, 6<<20)) + `"a":1}`)
	})},
	{"wrong-types", plainly(func(d *dice) string {
		return jsonFeed(`{"id":{},"url":[1],"title":7,"authors":"x","date_published":true}`)
	})},
	{"numbers", plainly(func(d *dice) string { return jsonFeed(`{"id":1e` + fill("9", d.size(10, 1<<20)) + `}`) })},
	{"surrogates", plainly(func(d *dice) string {
		return jsonFeed(`{"id":"1","title":"` + strings.Repeat(`\ud800`, d.size(10, 100_000)) + `"}`)
	})},
	{"cut", plainly(func(d *dice) string {
		s := jsonFeed(strings.Repeat(`{"id":"1","title":"x y z"},`, d.size(10, 1500)))
		return s[:d.IntN(len(s))]
	})},
}
