/** Words of patent licensing, and of telecommunications where they meet it, that a general dictionary lacks. */
export const tradeWords: readonly string[] = `
aggregator assertable assignee assignees assignor assignors audiovisual backdated backhaul bandwidth baseband basestation
bioequivalent bundling carveout carveouts chargeable chipmaker chipmakers chipset chipsets claimant claimants clawback
codec codecs codomain comparables counterclaim counterclaims counteroffer counteroffers counterparty counterparties
covenantee covenantor covenantors cryptographic customisable decryption defendable designee designees divestiture
divestitures encumbrance encumbrances encumber encumbered enforceability enjoinable escalator essentiality escrow
estoppel exhaustion exclusivity femtocell femtocells firmware foundational foundry foundries grantback grantbacks
grantor grantee handset handsets holdout holdup implementer implementers implementor indemnitee indemnitees indemnitor
injunctive inlicensed inter interop interoperability interoperable invalidation irrevocable irrevocably judgement
knowhow leaseback licensable licensee licensees licensor licensors licensing litigated litigations modem modems
multimode multilateral multinational negotiator negotiators nonassertion noninfringement novate novation obviousness
offeree offeror outlicensed parte patentability patentable patentee patentees payee payor perpetuity petitioner
phablet preamble prepaid prepayment prepayments prima privateer privateers proration prosecutable proviso provisos
recital recitals recoup recoupable reexamination reissuance relicense remittance remittances renegotiate renewable
rescission royalties royaltybearing runrate sanctionable severability severable signatory signatories smartphone
smartphones smartwatch smartwatches stackable standalone standstill sublicence sublicences sublicense sublicensed
sublicensee sublicensees sublicenses sublicensing sublicensable sublicensor subassembly subsidiary surviving telematics
terminable territoriality topup transferee transferees transferor transferors tribunal unassignable unencumbered
unenforceable unenforceability unexpired unlicensed unpatentable unsublicensable validly waivable warrantor wearables
whitelist wholesaler withholding writeoff arbitral arbitrable fora mutatis mutandis bona fide inter alia pro rata vis
Mannheim Düsseldorf Munich Hague Luxembourg Karlsruhe Delaware Shenzhen Wuhan Guangzhou Chongqing Tokyo Seoul Nokia
Ericsson Qualcomm Huawei Xiaomi Samsung InterDigital Sisvel Avanci Wi-Fi Bluetooth
`
  .trim()
  .split(/\s+/);
