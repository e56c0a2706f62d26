package org.openipu.model.cost;

/** What a payment to or from a delegate is. */
public enum PaymentKind {
    /** Money given before the costs arise, to be accounted for. */
    ADVANCE,
    /** Money given for costs that the delegate has paid, or for daily allowances that are due. */
    REIMBURSEMENT
}
