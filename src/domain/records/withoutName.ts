/** What a person may raise without their name: nothing anywhere then says who it was (SOD-12). */
export const raisedWithoutName: readonly string[] = ['incident', 'nonconformity', 'improvement']
