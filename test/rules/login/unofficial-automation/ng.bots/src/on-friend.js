export default async function onFriend(friendship) {
  await delay(3000);
  await friendship.accept(); // expect
}
