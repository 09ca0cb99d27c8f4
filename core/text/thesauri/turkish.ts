/** Turkish. */
export const turkish = `
`;
