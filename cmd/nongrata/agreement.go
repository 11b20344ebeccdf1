package main

import (
	"context"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"nongrata/review"
	"nongrata/review/web/api"
	"nongrata/review/web/client"
	"nongrata/review/web/prose"
)

// unseal looks at the verdict that is sealed on a case of a double review.
func (d *desk) unseal() *cobra.Command {
	return d.decide(&cobra.Command{
		Use: "unseal CASE", Short: "look at the sealed verdict of a double review; unblinds you, and is noted (editors)", Args: cobra.ExactArgs(1),
		Example: "  nongrata review unseal k0123456789abcdef",
	}, func(_ context.Context, _ *client.Client, args []string) (string, api.Decision, error) {
		return args[0], api.Decision{Verdict: review.Unseal}, nil
	})
}

func (d *desk) agreement() *cobra.Command {
	return &cobra.Command{
		Use: "agreement", Short: "how far people agree who decide the same cases without seeing each other's verdict", Args: cobra.NoArgs,
		Example: "  nongrata review agreement --json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := d.set.dial(d.name)
			if err != nil {
				return err
			}
			a, err := c.Agreement(cmd.Context())
			if err != nil {
				return err
			}
			if d.asJSON {
				return printJSON(cmd.OutOrStdout(), a)
			}
			return printAgreement(cmd.OutOrStdout(), a)
		},
	}
}

func printAgreement(w io.Writer, a review.Agreement) error {
	fmt.Fprintln(w, a.Sentence())
	groups := append([]review.AgreementGroup{a.Whole}, append(a.Languages, a.Pairs...)...)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, g := range groups {
		if g.Cases == 0 {
			continue
		}
		name := visible(g.Name)
		if name == "" {
			name = "all"
		}
		for _, f := range g.Fields {
			fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", name, prose.Field(f.Field), f.Share(), f.Beyond())
		}
	}
	return t.Flush()
}
