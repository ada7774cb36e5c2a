export const off = (bus: { on(name: string): void }, kind: string): boolean => kind === 'unsubscribe';
