class CampaignManager
{
    public PointResult ShareToTimeline(Campaign campaign, Guid member)
    {
        var args = new PointArgs();
        args.MemberId = member;
        args.Quantity = campaign.ShareTimelinePoint; // expect
        return MemberManager.PointTrack(args);
    }
}
