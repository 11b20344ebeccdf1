package web

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"encoding/json"
	"slices"
	"strings"

	"nongrata/review"
	"nongrata/review/alert"
	"nongrata/review/web/api"
)

// A PageQuery asks for one page of a list.
type PageQuery struct {
	Limit  int    `query:"limit" minimum:"1" maximum:"1000" default:"100" doc:"at most so many"`
	Cursor string `query:"cursor" maxLength:"2000" doc:"next of the page before; empty: the first"`
}

// An order is how a list is sorted, and what of an item says where it stands. A cursor is such
// a mark: what comes into the list or leaves it moves no page.
type order[T any] struct {
	compare func(a, b T) int
	mark    func(T) T
}

// paged returns one page of a list that is in this order, and the cursor of the next.
func paged[T any](all []T, q PageQuery, o order[T]) (page []T, next string, err error) {
	if q.Cursor != "" {
		after, err := readCursor[T](q.Cursor)
		if err != nil {
			return nil, "", err
		}
		from, _ := slices.BinarySearchFunc(all, after, func(e, t T) int {
			if o.compare(e, t) <= 0 {
				return -1
			}
			return 1
		})
		all = all[from:]
	}
	limit := cmp.Or(q.Limit, 100)
	if len(all) <= limit {
		return orEmpty(all), "", nil
	}
	page = all[:limit]
	next, err = writeCursor(o.mark(page[limit-1]))
	return page, next, err
}

func writeCursor(mark any) (string, error) {
	b, err := json.Marshal(mark)
	return base64.RawURLEncoding.EncodeToString(b), err
}

func readCursor[T any](cursor string) (mark T, err error) {
	b, err := base64.RawURLEncoding.DecodeString(cursor)
	if err == nil {
		err = json.Unmarshal(b, &mark)
	}
	if err != nil || string(bytes.TrimSpace(b)) == "null" {
		return mark, invalid("cursor: want what next of the page before has")
	}
	return mark, nil
}

func markCase(c *review.Case) *review.Case {
	m := review.Case{ID: c.ID, State: c.State, Class: c.Class, Changed: c.Changed, Opened: c.Opened, Updated: c.Updated}
	m.Act.Deadline, m.Act.Status, m.Act.Measure = c.Act.Deadline, c.Act.Status, c.Act.Measure
	return &m
}

// The orders of the lists.
var (
	byUrgency = order[*review.Case]{review.ByUrgency, markCase}
	byOpening = order[*review.Case]{review.ByOpening, markCase}
	byUpdate  = order[*review.Case]{func(a, b *review.Case) int {
		return cmp.Or(b.Updated.Compare(a.Updated), review.ByOpening(a, b))
	}, markCase}
	byAnnouncement = order[review.Expulsion]{func(a, b review.Expulsion) int {
		return cmp.Or(strings.Compare(a.AnnouncedOn, b.AnnouncedOn), strings.Compare(a.ID, b.ID))
	}, func(e review.Expulsion) review.Expulsion {
		m := review.Expulsion{ID: e.ID}
		m.AnnouncedOn = e.AnnouncedOn
		return m
	}}
	bySourceID = order[api.Source]{func(a, b api.Source) int { return cmp.Compare(a.ID, b.ID) },
		func(x api.Source) api.Source { return api.Source{ID: x.ID} }}
	byAcceptance = order[alert.Delivery]{func(a, b alert.Delivery) int {
		return cmp.Or(b.Created.Compare(a.Created), strings.Compare(a.ID, b.ID))
	}, func(d alert.Delivery) alert.Delivery { return alert.Delivery{ID: d.ID, Created: d.Created} }}
	byName = order[api.User]{func(a, b api.User) int { return strings.Compare(a.Name, b.Name) },
		func(u api.User) api.User { return api.User{Name: u.Name} }}
	byMaking = order[api.Token]{func(a, b api.Token) int {
		return cmp.Or(a.Created.Compare(b.Created), strings.Compare(a.ID, b.ID))
	}, func(t api.Token) api.Token { return api.Token{ID: t.ID, Created: t.Created} }}
	byDying = order[api.DeadLetter]{func(a, b api.DeadLetter) int {
		return cmp.Or(a.At.Compare(b.At), strings.Compare(a.ID, b.ID))
	}, func(d api.DeadLetter) api.DeadLetter { return api.DeadLetter{ID: d.ID, At: d.At} }}
)

// sorted puts a list into an order.
func sorted[T any](all []T, o order[T]) []T {
	slices.SortStableFunc(all, o.compare)
	return all
}
