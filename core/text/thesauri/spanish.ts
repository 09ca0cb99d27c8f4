/** Spanish. */
export const spanish = `
`;
