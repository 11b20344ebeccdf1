// Package country names the states and organisations that expel or are expelled.
//
// A Code is an ISO 3166-1 alpha-2 code, XK for Kosovo, or one of the organisations of the
// contracts: EU, UN, NATO, OSCE, AFRICAN_UNION (AU is Australia). The tables are fixed at
// build time; nothing here fails at run time but Parse.
package country

// A Code names a state or an organisation that can be a party to an expulsion.
type Code string

// The organisations.
const (
	EU           Code = "EU"
	UN           Code = "UN"
	NATO         Code = "NATO"
	OSCE         Code = "OSCE"
	AfricanUnion Code = "AFRICAN_UNION"
)
