/** French. */
export const french = `
`;
