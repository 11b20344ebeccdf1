package store

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"

	"nongrata/review"
	"nongrata/review/alert"
)

// expulsionTable compares every record with what the ledger last said of it.
func (v *verifier) expulsionTable() error {
	err := v.bucket(bucketExpulsions).ForEach(func(k, value []byte) error {
		v.report.Expulsions++
		row, err := rowOf(value)
		want, ok := v.expulsions[string(k)]
		switch {
		case err != nil:
			v.problem("expulsion %s: %v", k, err)
		case !ok:
			v.problem("expulsion %s: no decision made it", k)
		case !sameRow[review.Expulsion](row, want):
			v.problem("expulsion %s: not as the ledger left it", k)
		}
		return nil
	})
	if err != nil {
		return err
	}
	for id := range v.expulsions {
		if v.bucket(bucketExpulsions).Get([]byte(id)) == nil {
			v.problem("expulsion %s: gone from the table", id)
		}
	}
	return nil
}

// rowOf returns the JSON that putRow stored.
func rowOf(value []byte) ([]byte, error) {
	b, err := body(value)
	if err != nil || len(b) < 8 {
		return nil, errFormat
	}
	return b[8:], nil
}

// caseTable compares decided cases with the ledger and every case with its indexes. A case
// may have changed since its last decision, as new claims come in; its version says so.
func (v *verifier) caseTable() error {
	var candidates, waiting int
	err := v.bucket(bucketCases).ForEach(func(k, value []byte) error {
		if err := v.ctx.Err(); err != nil {
			return err
		}
		v.report.Cases++
		var c review.Case
		row, err := rowOf(value)
		if err == nil {
			err = json.Unmarshal(row, &c)
		}
		if err != nil {
			v.problem("case %s: %v", k, err)
			return nil
		}
		if c.ID != string(k) {
			v.problem("case %s: filed under %s", c.ID, k)
		}
		v.decided(c, row)
		own := append(mark(), c.ID...)
		for _, id := range indexed(c) {
			if at := v.bucket(bucketCaseOf).Get([]byte(id)); bytes.Equal(at, own) {
				candidates++
			} else if at == nil {
				v.problem("index: candidate %s does not lead to case %s", id, c.ID)
			}
		}
		if v.bucket(bucketCasesByPair).Get(pairKey(c)) == nil {
			v.problem("index: case %s is not under its pair", c.ID)
		}
		if c.Waiting() {
			waiting++
			if v.bucket(bucketWaiting).Get(waitingKey(c)) == nil {
				v.problem("index: case %s waits and is not in the queue", c.ID)
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	v.atMost(bucketCaseOf, candidates)
	v.atMost(bucketCasesByPair, v.report.Cases)
	v.atMost(bucketWaiting, waiting)
	for id := range v.cases {
		if v.bucket(bucketCases).Get([]byte(id)) == nil {
			v.problem("case %s: gone from the table", id)
		}
	}
	return nil
}

func (v *verifier) decided(c review.Case, row []byte) {
	if c.Expulsion != "" && v.expulsions[c.Expulsion] == nil {
		v.problem("case %s: its expulsion %s is not in the ledger", c.ID, c.Expulsion)
	}
	was, ok := v.cases[c.ID]
	if !ok {
		if c.State == review.CaseApproved {
			v.problem("case %s: approved without a decision", c.ID)
		}
		return
	}
	if bytes.Equal(row, was) {
		return
	}
	var last review.Case
	if err := json.Unmarshal(was, &last); err != nil {
		v.problem("case %s: in the ledger: %v", c.ID, err)
		return
	}
	switch {
	case c.Version < last.Version:
		v.problem("case %s: version %d, the ledger has %d", c.ID, c.Version, last.Version)
	case c.Version == last.Version && !bytes.Equal(canonical(unheard(c, last)), canonical(last)):
		v.problem("case %s: not as the ledger left it", c.ID)
	case c.Expulsion != last.Expulsion:
		v.problem("case %s: its expulsion is %q, the ledger has %q", c.ID, c.Expulsion, last.Expulsion)
	}
}

// unheard returns the case without what sources have said since it was last: a claim that changes
// nothing that is to be decided joins a case without a new version.
func unheard(c, last review.Case) review.Case {
	n, g := len(last.Claims), len(last.Grouping)
	if len(c.Claims) <= n || len(c.Grouping) < g {
		return c
	}
	c.Claims, c.Grouping = slices.Clone(c.Claims[:n]), c.Grouping[:g]
	for i := range c.Claims { // how they stand to each other is computed from all of them
		c.Claims[i].Aside, c.Claims[i].CopyOf = last.Claims[i].Aside, last.Claims[i].CopyOf
	}
	c.Class, c.Why, c.Rule, c.Warnings, c.Updated = last.Class, last.Why, last.Rule, last.Warnings, last.Updated
	return c
}

// atMost finds index entries that no row accounts for.
func (v *verifier) atMost(bucket string, want int) {
	if n := v.bucket(bucket).Stats().KeyN; n > want {
		v.problem("index %s: %d entries, the rows make %d", bucket, n, want)
	}
}

// outbox checks that every waiting message is the one its ID leads to.
func (v *verifier) outbox() error {
	ids := v.bucket(bucketOutboxIDs)
	for _, topic := range topics() {
		queue, err := outboxOf(v.tx, topic)
		if err != nil {
			v.problem("outbox: %v", err)
			continue
		}
		err = queue.ForEach(func(k, value []byte) error {
			var m review.Outbound
			if err := decode(value, &m); err != nil {
				v.problem("outbox %s: message %x: %v", topic, k, err)
				return nil
			}
			if !bytes.Equal(ids.Get(join(string(topic), m.ID)), append(mark(), k...)) {
				v.problem("outbox %s: message %s is not under its ID", topic, m.ID)
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// deliveries checks that what waits is found when it is due, and nothing else is.
func (v *verifier) deliveries() error {
	rows, waiting := 0, 0
	err := v.bucket(bucketDeliveries).ForEach(func(k, value []byte) error {
		rows++
		var s storedDelivery
		if err := decode(value, &s); err != nil {
			v.problem("delivery %s: %v", k, err)
			return nil
		}
		if !bytes.Equal(v.bucket(bucketDeliveryOrder).Get(number(s.Order)), append(mark(), k...)) {
			v.problem("delivery %s: not in the order of deliveries", k)
		}
		if s.Delivery.State != alert.Waiting {
			return nil
		}
		waiting++
		if v.bucket(bucketDeliveryDue).Get(dueKey(s.Delivery)) == nil {
			v.problem("delivery %s: waits and would never be due", k)
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("deliveries: %w", err)
	}
	v.atMost(bucketDeliveryOrder, rows)
	v.atMost(bucketDeliveryDue, waiting)
	return nil
}
