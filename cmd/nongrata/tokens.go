package main

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"nongrata/review/web/api"
)

func newToken(set *settings) *cobra.Command {
	cmd := &cobra.Command{Use: "token", Short: "list, make and withdraw API tokens",
		Example: "  nongrata token add --user \"Ana Petrova\" --label export --scope read --days 90\n  nongrata token disable ID"}
	cmd.AddCommand(listTokens(set), addToken(set), dropToken(set))
	return cmd
}

func listTokens(set *settings) *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{Use: "list", Short: "list tokens", Example: "  nongrata token list",
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := set.dial("")
			if err != nil {
				return err
			}
			tokens, err := c.Tokens(cmd.Context())
			if err != nil || asJSON {
				return orJSON(cmd, tokens, err)
			}
			t := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
			fmt.Fprintln(t, "ID\tOF\tFOR\tMAY\tSINCE\tUSED\tENDS")
			for _, x := range tokens {
				may, ends := strings.Join(x.Scopes, ","), "never"
				if may == "" {
					may = "all"
				}
				if !x.Expires.IsZero() {
					ends = clock(x.Expires)
				}
				fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", x.ID, visible(x.User), visible(x.Label), may, clock(x.Created), clock(x.Seen), ends)
			}
			return t.Flush()
		}}
	jsonFlag(cmd, &asJSON)
	return cmd
}

func addToken(set *settings) *cobra.Command {
	var in api.TokenRequest
	cmd := &cobra.Command{Use: "add", Short: "make a token; it is shown once", Example: "  nongrata token add --user \"Ana Petrova\" --label export --scope read",
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := set.dial("")
			if err != nil {
				return err
			}
			t, err := c.MakeToken(cmd.Context(), in)
			if err == nil {
				fmt.Fprintln(cmd.OutOrStdout(), t.Secret)
			}
			return err
		}}
	cmd.Flags().StringVar(&in.User, "user", "", "whose `NAME` it acts under")
	cmd.Flags().StringVar(&in.Label, "label", "", "what it is for")
	cmd.Flags().StringSliceVar(&in.Scopes, "scope", []string{"read"}, "what it may do, a `LIST` of read, decide, operate, admin")
	cmd.Flags().IntVar(&in.Days, "days", 90, "how long it works; 0 is for good")
	return cmd
}

func dropToken(set *settings) *cobra.Command {
	return &cobra.Command{Use: "disable ID", Aliases: []string{"drop"}, Short: "withdraw a token", Args: cobra.ExactArgs(1), Example: "  nongrata token disable ID",
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := set.dial("")
			if err != nil {
				return err
			}
			return c.WithdrawToken(cmd.Context(), args[0])
		}}
}
