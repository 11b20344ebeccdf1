package main

import (
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"nongrata/review/web/api"
)

func newUser(set *settings) *cobra.Command {
	cmd := &cobra.Command{Use: "user", Short: "list people, let somebody in, lock somebody out",
		Example: "  nongrata user add --role reviewer\n  nongrata user disable ana"}
	var asJSON bool
	list := &cobra.Command{Use: "list", Short: "list people", Example: "  nongrata user list",
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := set.dial("")
			if err != nil {
				return err
			}
			users, err := c.Users(cmd.Context())
			if err != nil || asJSON {
				return orJSON(cmd, users, err)
			}
			t := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
			fmt.Fprintln(t, "NAME\tROLE\tSINCE\tMAY SIGN IN")
			for _, u := range users {
				fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", visible(u.Name), u.Role, clock(u.Created), yesNo(!u.Disabled))
			}
			return t.Flush()
		}}
	jsonFlag(list, &asJSON)
	var in api.Invitation
	link := &cobra.Command{Use: "add [NAME]", Aliases: []string{"link"}, Short: "make a one-time sign-in link, for somebody new or for NAME",
		Args: cobra.MaximumNArgs(1), Example: "  nongrata user add --role reviewer\n  nongrata user add \"Ana Petrova\"",
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 1 {
				in.User = args[0]
			}
			c, err := set.dial("")
			if err != nil {
				return err
			}
			url, err := c.Invite(cmd.Context(), in)
			if err == nil {
				fmt.Fprintln(cmd.OutOrStdout(), url)
			}
			return err
		}}
	link.Flags().StringVar(&in.Role, "role", "", "of somebody new: viewer, reviewer, editor, admin")
	cmd.AddCommand(list, link, lock(set, "disable", true), lock(set, "enable", false))
	return cmd
}

func lock(set *settings, name string, disabled bool) *cobra.Command {
	return &cobra.Command{Use: name + " NAME", Short: name + " somebody's sign-in", Args: cobra.ExactArgs(1),
		Example: "  nongrata user " + name + " \"Ana Petrova\"",
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := set.dial("")
			if err != nil {
				return err
			}
			return c.LockUser(cmd.Context(), args[0], disabled)
		}}
}

// orJSON prints v as JSON, or returns err.
func orJSON(cmd *cobra.Command, v any, err error) error {
	if err != nil {
		return err
	}
	return printJSON(cmd.OutOrStdout(), v)
}

func newToken(set *settings) *cobra.Command {
	cmd := &cobra.Command{Use: "token", Short: "list, make and withdraw API tokens",
		Example: "  nongrata token add --user \"Ana Petrova\" --label export\n  nongrata token disable ID"}
	var asJSON bool
	list := &cobra.Command{Use: "list", Short: "list tokens", Example: "  nongrata token list",
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
			fmt.Fprintln(t, "ID\tOF\tFOR\tSINCE")
			for _, x := range tokens {
				fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", x.ID, visible(x.User), visible(x.Label), clock(x.Created))
			}
			return t.Flush()
		}}
	jsonFlag(list, &asJSON)
	var in api.TokenRequest
	add := &cobra.Command{Use: "add", Short: "make a token; it is shown once", Example: "  nongrata token add --user \"Ana Petrova\" --label export",
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
	add.Flags().StringVar(&in.User, "user", "", "whose `NAME` it acts under")
	add.Flags().StringVar(&in.Label, "label", "", "what it is for")
	drop := &cobra.Command{Use: "disable ID", Aliases: []string{"drop"}, Short: "withdraw a token", Args: cobra.ExactArgs(1), Example: "  nongrata token disable ID",
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := set.dial("")
			if err != nil {
				return err
			}
			return c.WithdrawToken(cmd.Context(), args[0])
		}}
	cmd.AddCommand(list, add, drop)
	return cmd
}
