package main

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"nongrata/cmd/internal/edit"
	"nongrata/review"
	"nongrata/review/web/api"
	"nongrata/review/web/client"
)

func (d *desk) edit() *cobra.Command {
	return d.decide(&cobra.Command{
		Use:   "edit CASE FIELD=VALUE…",
		Short: "approve a case with fields changed, or correct an approved one",
		Long: `Approves a case with the fields that you set, or corrects one that is approved.
Fields: ` + strings.Join(edit.Names(), ", ") + `.
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

func setField(a *review.Act, pair string) error {
	name, value, ok := strings.Cut(pair, "=")
	if !ok {
		return usagef("%q: want FIELD=VALUE with one of %s", pair, strings.Join(edit.Names(), ", "))
	}
	if err := edit.Set(a, name, value); err != nil {
		return usagef("%s: %w", name, err)
	}
	return nil
}
