package main

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"nongrata/extract"
	"nongrata/ingest/country"
	"nongrata/review"
	"nongrata/review/web/api"
	"nongrata/review/web/client"
)

func (d *desk) edit() *cobra.Command {
	return d.decide(&cobra.Command{
		Use:   "edit CASE FIELD=VALUE…",
		Short: "approve a case with fields changed, or correct an approved one",
		Long: `Approves a case with the fields that you set, or corrects one that is approved.
Fields: ` + strings.Join(slices.Sorted(maps.Keys(fields)), ", ") + `.
A count is a figure (25), a hedged one (about:25, at_least:20, at_most:30), a range (10-15)
or open (many).`,
		Example: "  nongrata review edit k0123456789abcdef count=27 announced_on=2022-04-05",
		Args:    cobra.MinimumNArgs(2),
	}, func(ctx context.Context, c *client.Client, args []string) (string, api.Decision, error) {
		now, err := c.Case(ctx, args[0])
		if err != nil {
			return "", api.Decision{}, err
		}
		act := now.Case.Act
		for _, pair := range args[1:] {
			if err := setField(&act, pair); err != nil {
				return "", api.Decision{}, err
			}
		}
		dec := api.Decision{Verdict: review.Approve, Expect: now.Case.Version, Act: &act}
		if now.Case.State == review.CaseApproved {
			dec.Verdict = review.Correct
		}
		return args[0], dec, nil
	})
}

// fields are what edit can set, each with the reading of its value.
var fields = map[string]func(a *review.Act, value string) error{
	"receiving_state": func(a *review.Act, v string) (err error) { a.ReceivingState, err = country.Parse(v); return },
	"sending_state":   func(a *review.Act, v string) (err error) { a.SendingState, err = country.Parse(v); return },
	"announced_by":    func(a *review.Act, v string) (err error) { a.AnnouncedBy, err = country.Parse(v); return },
	"announced_on":    func(a *review.Act, v string) error { a.AnnouncedOn = v; return nil },
	"measure": func(a *review.Act, v string) error {
		a.Measure = extract.Measure(v)
		return a.Measure.Validate()
	},
	"status": func(a *review.Act, v string) error {
		a.Status = extract.Status(v)
		return a.Status.Validate()
	},
	"count":       func(a *review.Act, v string) (err error) { a.Count, err = parseCount(v); return },
	"ambassador":  func(a *review.Act, v string) (err error) { a.Ambassador, err = strconv.ParseBool(v); return },
	"in_response": func(a *review.Act, v string) (err error) { a.InResponse, err = strconv.ParseBool(v); return },
	"answer_to":   func(a *review.Act, v string) error { a.AnswerTo = v; return nil },
	"deadline": func(a *review.Act, v string) error {
		a.Deadline = &extract.Deadline{Phrase: v, By: v}
		return nil
	},
}

func setField(a *review.Act, pair string) error {
	name, value, ok := strings.Cut(pair, "=")
	set := fields[name]
	if !ok || set == nil {
		return usagef("%q: want FIELD=VALUE with one of %s", pair, strings.Join(slices.Sorted(maps.Keys(fields)), ", "))
	}
	if err := set(a, value); err != nil {
		return usagef("%s: %w", name, err)
	}
	return nil
}

// parseCount reads 25, about:25, at_least:20, at_most:30, 10-15; anything else is a phrase
// without a figure.
func parseCount(s string) (extract.Count, error) {
	qualifier, figure, hedged := strings.Cut(s, ":")
	if !hedged {
		qualifier, figure = string(extract.Exact), s
	}
	if low, high, ok := strings.Cut(figure, "-"); ok {
		from, err1 := strconv.Atoi(low)
		to, err2 := strconv.Atoi(high)
		c := extract.Count{Min: &from, Max: &to, Qualifier: extract.About, Phrase: s}
		if err1 == nil && err2 == nil {
			return c, c.Validate()
		}
	}
	n, err := strconv.Atoi(figure)
	if err != nil {
		if hedged {
			return extract.Count{}, fmt.Errorf("%q: want a figure after %q", s, qualifier+":")
		}
		return extract.OpenCount(s), nil
	}
	c := extract.Count{Min: &n, Max: &n, Qualifier: extract.Qualifier(qualifier), Phrase: s}
	switch c.Qualifier {
	case extract.AtLeast:
		c.Max = nil
	case extract.AtMost:
		c.Min = nil
	}
	return c, c.Validate()
}
